#!/bin/sh
# Installs what this site needs: libraries for the PDFs where apt-get is, and Cyhoeddi in the folder .venv.
# Yn gosod yr hyn sydd ei angen ar y wefan hon: llyfrgelloedd ar gyfer y PDFs lle mae apt-get, a Cyhoeddi yn y ffolder .venv.
#
#   sh automation/install.sh [PACKAGE...]     further packages of apt-get / pecynnau apt-get eraill
set -eu
cd "$(dirname "$0")/.."

if command -v apt-get > /dev/null; then
  as_root=
  if [ "$(id -u)" != 0 ]; then
    as_root=sudo
  fi
  $as_root apt-get update -qq
  $as_root apt-get install --yes -qq --no-install-recommends \
    git libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz0b libharfbuzz-subset0 default-jre-headless "$@"
fi

python3 -m venv .venv
.venv/bin/python -m pip install --quiet --disable-pip-version-check --requirement requirements.txt
.venv/bin/cyhoeddi --version
