#!/usr/bin/env bash
# Builds dist/ with `trunk build --release`, unless it is newer than everything it is built from.
#   SITE_URL=https://… scripts/build.sh   absolute addresses in the pages' heads
#   FEATURES=pseudo DIST=target/pseudo scripts/build.sh   features for tests, in another folder; budgets are not
# enforced
#   STABLE=1 scripts/build.sh             stable compiler options only (see cargo.sh): larger, budgets are not
# enforced
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/env.sh

sources=(Cargo.toml Cargo.lock rust-toolchain.toml Trunk.toml index.html package-lock.json src styles web embed scripts THIRD-PARTY.txt LICENSE-MIT LICENSE-APACHE)
# Records the options that dist/ was built with.
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
