#!/bin/sh
# publish-by-rsync.sh with a key that a service keeps as a secret: in PUBLISH_KEY, with PUBLISH_KNOWN_HOSTS, PUBLISH_TO
# and, to publish and not only show what would change, REALLY=--really.
# publish-by-rsync.sh gydag allwedd y mae gwasanaeth yn ei chadw'n gyfrinach: yn PUBLISH_KEY, gyda PUBLISH_KNOWN_HOSTS,
# PUBLISH_TO ac, er mwyn cyhoeddi ac nid dangos yn unig, REALLY=--really.
set -eu
: "${PUBLISH_KEY:?}" "${PUBLISH_KNOWN_HOSTS:?}" "${PUBLISH_TO:?}"
umask 077
mkdir -p "$HOME/.ssh"
printf '%s\n' "$PUBLISH_KNOWN_HOSTS" >> "$HOME/.ssh/known_hosts"

# The key is held by the agent alone and is never a file.
eval "$(ssh-agent -s)" > /dev/null
trap 'ssh-agent -k > /dev/null' EXIT
printf '%s\n' "$PUBLISH_KEY" | tr -d '\r' | ssh-add -q -
unset PUBLISH_KEY

here=$(dirname "$0")
case ${REALLY:-} in
  --really) sh "$here/publish-by-rsync.sh" --really "$PUBLISH_TO" ;;
  *) sh "$here/publish-by-rsync.sh" "$PUBLISH_TO" ;;
esac
