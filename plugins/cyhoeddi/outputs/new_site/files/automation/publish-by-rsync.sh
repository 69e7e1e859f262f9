#!/bin/sh
# Puts the built site on a web server of your own, with rsync over ssh. Without --really it only shows what would change.
# Yn rhoi'r wefan ar eich gweinydd gwe eich hun, gyda rsync dros ssh. Heb --really, dim ond dangos beth a newidiai y mae.
#
#   sh automation/publish-by-rsync.sh [--really] deploy@www.example.org:/var/www/strategies
#
# The web server shows the folder 'current' in there. It is a link: a new site is laid beside the old one, and only when
# all of it has arrived is the link changed, in one step. The four sites before it are kept.
# Mae'r gweinydd gwe yn dangos y ffolder 'current' yno. Dolen yw hi: rhoddir gwefan newydd wrth ochr yr hen un, a dim ond
# pan fydd y cyfan wedi cyrraedd y newidir y ddolen, mewn un cam. Cedwir y pedair gwefan flaenorol.
set -eu
cd "$(dirname "$0")/.."
kept=5

fail() {
  echo "$1" >&2
  echo "$2" >&2
  exit 2
}

really=
if [ "${1:-}" = --really ]; then
  really=yes
  shift
fi
target=${1:-}
case $target in
  -* | *[!A-Za-z0-9@:/._-]*) target= ;;
  ?*:/?*) ;;
  *) target= ;;
esac
if [ -z "$target" ]; then
  fail "Say where to, like this: deploy@www.example.org:/var/www/strategies" \
    "Dywedwch i ble, fel hyn: deploy@www.example.org:/var/www/strategies"
fi
host=${target%%:*}
folder=${target#*:}
folder=${folder%/}

if [ ! -f site/publication.json ]; then
  fail "There is no built site. Run this first: cyhoeddi build" "Nid oes gwefan. Rhedwch hyn yn gyntaf: cyhoeddi build"
fi
if grep -rqF '<p class="cy-banner cy-banner--draft"' site; then
  fail "The built site is a draft. Run this first: cyhoeddi build" "Drafft yw'r wefan. Rhedwch hyn yn gyntaf: cyhoeddi build"
fi

# Never asks for anything, and only talks to a server whose key is known.
ssh='ssh -o BatchMode=yes -o StrictHostKeyChecking=yes'

on_server() {
  # The folder's name holds no character that a shell reads as something else: see above.
  # shellcheck disable=SC2029
  $ssh "$host" "$1"
}

if [ -z "$really" ]; then
  echo "What would change; nothing is changed. / Yr hyn a newidiai; ni newidir dim."
  status=0
  on_server "test -e '$folder/current'" || status=$?
  if [ "$status" = 1 ]; then
    echo "There is no site there yet: all of it would be sent. / Nid oes gwefan yno eto: anfonid y cyfan."
    exit 0
  fi
  [ "$status" = 0 ] || exit "$status"
  exec rsync --recursive --checksum --dry-run --delete --itemize-changes --rsh="$ssh" site/ "$host:$folder/current/"
fi

name=$(date -u +%Y%m%dT%H%M%SZ)
on_server "mkdir -p '$folder/sites/$name.part'"
# What has not changed is not sent again, and takes no space: it is linked to the file of the former site.
rsync --recursive --checksum --chmod=D755,F644 --link-dest="$folder/current/" --rsh="$ssh" \
  site/ "$host:$folder/sites/$name.part/"
on_server "set -eu
cd '$folder'
mv 'sites/$name.part' 'sites/$name'
ln -sfn 'sites/$name' current.new
mv -T current.new current
# What a transfer that broke off has left.
rm -rf sites/*.part
ls -1d sites/*Z | sort -r | tail -n +$((kept + 1)) | while read -r old; do rm -rf \"\$old\"; done"
echo "Published / Cyhoeddwyd: $target/sites/$name"
