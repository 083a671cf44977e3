#!/usr/bin/env bash
# Runs the checks; the first failure ends the run.
#   scripts/test.sh                 every check, the quick ones first
#   scripts/test.sh lint            formatting, lints of Rust, JavaScript and CSS, documentation
#   scripts/test.sh native          the tests of the Rust core
#   scripts/test.sh node            tests of scripts and of the embed's pure modules
#   scripts/test.sh browser [what]  the build and the browser tests; `what` filters as in Playwright
set -euo pipefail
cd "$(dirname "$0")/.."

step() { printf '\n== %s (%s s so far)\n' "$*" "$SECONDS"; }

# Installs what is needed for check, build or test.
set_up() {
  step "set-up"
  scripts/setup.sh "$1"
  . scripts/env.sh
}

formatting() {
  step "formatting"
  cargo fmt --check
  # Files that a macro declares, which cargo does not see.
  rustfmt --check --edition 2024 src/i18n/*/*.rs
}

native() {
  step "native tests: worked examples, laws on all profiles, codes, state, geometry, texts"
  cargo test --quiet
}

node_tests() {
  step "tests of scripts and of the embed's pure modules"
  node --test tests/*.test.mjs
}

lints() {
  step "lints: scripts and styles; native, page, studio, embed and answer (wasm), prerender"
  biome check --error-on-warnings
  cargo clippy --quiet --all-targets -- -D warnings
  cargo clippy --quiet --target wasm32-unknown-unknown --features page -- -D warnings
  cargo clippy --quiet --target wasm32-unknown-unknown --features studio -- -D warnings
  cargo clippy --quiet --target wasm32-unknown-unknown --features embed -- -D warnings
  cargo clippy --quiet --target wasm32-unknown-unknown --features answer -- -D warnings
  cargo clippy --quiet --features prerender,pseudo -- -D warnings
}

documentation() {
  step "documentation"
  RUSTDOCFLAGS="-D warnings" cargo doc --quiet --no-deps --features prerender --document-private-items
}

build() {
  step "the build, with its table of sizes"
  scripts/build.sh
}

# pseudo.spec.mjs uses it to find text that is cut off or not translated.
build_pseudo() {
  step "the build in a language for tests"
  FEATURES=pseudo DIST=target/pseudo scripts/build.sh
}

# Tests of an engine that this machine lacks are left out; `set_up` fails for that where CI is set.
missing_engines() {
  has_firefox || printf ' Firefox'
  has_webkit || printf ' WebKit'
}

browser() {
  local shell; shell=$(shell_path || true); missing=$(missing_engines)
  step "browser tests, in $(chromium_path)${shell:+ and $shell}$(has_firefox && printf ', Firefox')$(has_webkit && printf ', WebKit')"
  [ -z "$missing" ] || trap 'printf "\nNot tested, because this machine lacks it:%s\n" "$missing"' EXIT
  CHROMIUM=$(chromium_path) CHROMIUM_SHELL=$shell FIREFOX=$(firefox_path || true) MISSING_ENGINES=$missing \
    npx playwright test --config tests/browser/playwright.config.mjs "$@"
}

what=${1:-all}
[ $# = 0 ] || shift
case "$what" in
  all)
    set_up test
    formatting; native; node_tests; lints; documentation; build; build_pseudo; browser
    step "all checks passed"
    ;;
  lint) set_up check; formatting; lints; documentation ;;
  native) set_up check; native ;;
  node) set_up check; node_tests ;;
  browser)
    set_up test
    build
    [[ $# -gt 0 && $* != *pseudo* ]] || build_pseudo
    browser "$@"
    ;;
  *) echo "test: say lint, native, node or browser, or nothing for all" >&2; exit 1 ;;
esac
