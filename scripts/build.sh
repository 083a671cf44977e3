#!/usr/bin/env bash
# Writes dist/ by `trunk build --release`, unless it stands there already, newer than all that it is made of.
#   SITE_URL=https://… scripts/build.sh   with absolute addresses in the pages' heads
#   FEATURES=pseudo DIST=target/pseudo scripts/build.sh   with features for tests, in another folder; no budget holds
#   STABLE=1 scripts/build.sh             by stable options of the compiler alone: larger, so no budget holds (see cargo.sh)
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/env.sh

sources=(Cargo.toml Cargo.lock rust-toolchain.toml Trunk.toml index.html package-lock.json src styles web embed scripts THIRD-PARTY.txt LICENSE-MIT LICENSE-APACHE)
# What dist/ was built with, beside the sources.
dist=${DIST:-dist}
note=target/made-${dist//\//-}
made="site=${SITE_URL:-} stable=${STABLE:-} features=${FEATURES:-}"
if [ -f "$dist/index.html" ] && [ "$made" = "$(cat "$note" 2> /dev/null)" ] \
  && [ -z "$(find "${sources[@]}" -newer "$dist/index.html" -print -quit)" ]; then
  echo "build: $dist/ is up to date"
  exit
fi
scripts/setup.sh build
echo "build: compiling the page (some two minutes the first time, on two cores)"
mkdir -p target
rm -f "$note"
trunk build --release --dist "$dist"
printf '%s' "$made" > "$note"
