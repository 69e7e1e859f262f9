#!/bin/sh
# Releases the edition that a tag names, release/<strategy>/<day of publication>, and lays ready what is to be sent.
# Yn rhyddhau'r argraffiad y mae tag yn ei enwi, release/<strategaeth>/<diwrnod cyhoeddi>, ac yn paratoi'r hyn i'w anfon.
#
#   sh automation/release-from-tag.sh release/serious-violence/2027-01-31
#
# The files are then in dist/releases, the e-mails in dist/submission; nothing is sent. content/data/releases.yml has a
# new entry, which has to be committed.
# Mae'r ffeiliau wedyn yn dist/releases, a'r e-byst yn dist/submission; nid anfonir dim. Mae cofnod newydd yn
# content/data/releases.yml, y mae'n rhaid ei gomitio.
set -eu
cd "$(dirname "$0")/.."
tag=${1:-}

wrong_tag() {
  echo "Not a tag of a release: '$tag'. Write it like this: release/serious-violence/2027-01-31" >&2
  echo "Nid tag rhyddhau mohono: '$tag'. Ysgrifennwch ef fel hyn: release/serious-violence/2027-01-31" >&2
  exit 2
}

case $tag in
  release/*/[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]) ;;
  *) wrong_tag ;;
esac
published=${tag##*/}
strategy=${tag#release/}
strategy=${strategy%/*}
# An id begins with a letter or digit, so that it is never taken for an option.
case $strategy in
  '' | *[!a-z0-9/-]* | -*) wrong_tag ;;
esac

cyhoeddi=cyhoeddi
if [ -x .venv/bin/cyhoeddi ]; then
  cyhoeddi=.venv/bin/cyhoeddi
fi
"$cyhoeddi" check
"$cyhoeddi" release "$strategy" --published "$published"
"$cyhoeddi" submit "$strategy"
