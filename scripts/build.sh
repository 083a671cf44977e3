#!/usr/bin/env bash
# Writes dist/ by `trunk build --release`, unless it stands there already, newer than all that it is made of.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/env.sh

sources=(Cargo.toml Cargo.lock Trunk.toml index.html package-lock.json src styles web embed scripts THIRD-PARTY.txt LICENSE-MIT LICENSE-APACHE)
if [ -f dist/index.html ] && [ "${SITE_URL:-}" = "$(cat .tools/site 2> /dev/null)" ] \
  && [ -z "$(find "${sources[@]}" -newer dist/index.html -print -quit)" ]; then
  echo "build: dist/ is up to date"
  exit
fi
scripts/setup.sh build
echo "build: compiling the page (some two minutes the first time, on two cores)"
trunk build --release
printf '%s' "${SITE_URL:-}" > .tools/site
