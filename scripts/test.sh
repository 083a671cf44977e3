#!/usr/bin/env bash
# Every check, the quick ones first. Each says what it is; the first that fails ends the run.
set -euo pipefail
cd "$(dirname "$0")/.."

step() { printf '\n== %s (%s s so far)\n' "$*" "$SECONDS"; }

step "set-up"
scripts/setup.sh test
. scripts/env.sh

step "formatting"
cargo fmt --check

step "native tests: worked examples, laws on all profiles, codes, state, geometry, texts"
cargo test --quiet

step "tests of scripts: settings for servers, notices of licences, the audit"
node --test tests/*.test.mjs

step "lints: native, page, studio and embed (wasm), prerender"
cargo clippy --quiet --all-targets -- -D warnings
cargo clippy --quiet --target wasm32-unknown-unknown --features page -- -D warnings
cargo clippy --quiet --target wasm32-unknown-unknown --features studio -- -D warnings
cargo clippy --quiet --target wasm32-unknown-unknown --features embed -- -D warnings
cargo clippy --quiet --features prerender -- -D warnings

step "documentation"
RUSTDOCFLAGS="-D warnings" cargo doc --quiet --no-deps --features prerender --document-private-items

step "the build, with its table of sizes"
scripts/build.sh

shell=$(shell_path || true)
step "browser tests, in $(chromium_path)${shell:+ and $shell}, and in $(firefox_path)"
CHROMIUM=$(chromium_path) CHROMIUM_SHELL=$shell FIREFOX=$(firefox_path) npx playwright test --config tests/browser/playwright.config.mjs
step "all checks passed"
