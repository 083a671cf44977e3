#!/usr/bin/env bash
# Writes dist/ by `trunk build --release`, unless it stands there already, newer than all that it is made of.
#   SITE_URL=https://… scripts/build.sh   with absolute addresses in the pages' heads
#   STABLE=1 scripts/build.sh             by stable options of the compiler alone: larger, so no budget holds (see cargo.sh)
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/env.sh

sources=(Cargo.toml Cargo.lock rust-toolchain.toml Trunk.toml index.html package-lock.json src styles web embed scripts THIRD-PARTY.txt LICENSE-MIT LICENSE-APACHE)
# What dist/ was built with, beside the sources.
made="site=${SITE_URL:-} stable=${STABLE:-}"
if [ -f dist/index.html ] && [ "$made" = "$(cat target/made 2> /dev/null)" ] \
  && [ -z "$(find "${sources[@]}" -newer dist/index.html -print -quit)" ]; then
  echo "build: dist/ is up to date"
  exit
fi
scripts/setup.sh build
echo "build: compiling the page (some two minutes the first time, on two cores)"
rm -f target/made
trunk build --release
printf '%s' "$made" > target/made
