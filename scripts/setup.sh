#!/usr/bin/env bash
# Installs what the project needs and does not find; anything in the right version is used.
#   scripts/setup.sh check   for lints, native tests and script tests
#   scripts/setup.sh build   the same, and for a build
#   scripts/setup.sh test    the same, and for the browser tests
#   scripts/setup.sh licences, scripts/setup.sh audit   for `make licences` and `make audit`
# Everything goes into the project's folders (.tools, node_modules), except what is installed per machine: the Rust of
# rust-toolchain.toml, a C compiler, Chromium, Firefox, WebKit, pdftotext, LibreOffice and python-pptx.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/env.sh

readonly TRUNK_VERSION=0.21.14
readonly CARGO_ABOUT_VERSION=0.9.3
readonly CARGO_DENY_VERSION=0.20.2
WASM_BINDGEN_VERSION=$(awk '/^name = "wasm-bindgen"$/ { getline; gsub(/[^0-9.]/, ""); print; exit }' Cargo.lock)
readonly WASM_BINDGEN_VERSION

say() { printf 'setup: %s\n' "$*"; }
fail() { printf 'setup: %s\n' "$*" >&2; exit 1; }

as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"
  elif command -v sudo > /dev/null; then sudo "$@"
  else fail "this needs root or sudo: $*"; fi
}

# System packages change the whole machine, so say what is installed and why.
#   apt_install why packages…
apt_updated=
apt_install() {
  local why=$1; shift
  command -v apt-get > /dev/null || fail "no apt-get here: please install $* yourself ($why), then run this again"
  say "installing the system's package $* with apt-get, as root: $why"
  if [ -z "$apt_updated" ]; then as_root apt-get update -qq; apt_updated=1; fi
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" > .tools/apt.log 2>&1 \
    || { tail -n 20 .tools/apt.log >&2; fail "apt-get could not install $*"; }
}

# cargo prints a line per crate; every twentieth of several hundred shows enough progress.
cargo_progress() { awk '/Compiling|Downloaded/ { n += 1; if (n % 20 == 0) { printf "setup:   %d crates: %s %s\n", n, $1, $2; fflush() } next } /error|warning: unused/ { print; fflush() }'; }

# The tools run for seconds: compiling them unoptimised saves many minutes.
#   cargo_tool NAME CARGO_INSTALL_OPTIONS…
cargo_tool() {
  local tool=$1; shift
  if ! CARGO_PROFILE_RELEASE_OPT_LEVEL=0 CARGO_PROFILE_RELEASE_LTO=off CARGO_PROFILE_RELEASE_CODEGEN_UNITS=16 \
       CARGO_PROFILE_RELEASE_DEBUG=0 CARGO_TERM_PROGRESS_WHEN=never \
       cargo install --root .tools --locked "$@" 2>&1 | tee .tools/cargo.log | cargo_progress; then
    tail -n 30 .tools/cargo.log >&2
    fail "cargo could not install $tool"
  fi
}

need_base() {
  command -v cargo > /dev/null || fail "cargo is missing: install Rust with rustup (rustup.rs), then run this again"
  command -v node > /dev/null && command -v npm > /dev/null || fail "node and npm are missing: install Node.js 20.12 or newer, then run this again"
  # The scripts use `entry.parentPath`, which 20.12 brought. The same number stands in package.json and README.md.
  node -e 'const [major, minor] = process.versions.node.split(".").map(Number); process.exit(major > 20 || (major === 20 && minor >= 12) ? 0 : 1)' \
    || fail "Node.js $(node --version) is too old: 20.12 or newer is needed"
  command -v cc > /dev/null || apt_install "Rust needs a C compiler to link with" build-essential
}

# A value of rust-toolchain.toml: a string, or a list joined by commas.
toolchain() { awk -F ' = ' -v name="$1" '$1 == name { gsub(/[]["]/, "", $2); gsub(/, */, ",", $2); print $2 }' rust-toolchain.toml; }

# Whether the active compiler has every target and component of rust-toolchain.toml.
rust_is_whole() {
  local sysroot; sysroot=$(rustc --print sysroot 2> /dev/null) || return
  # cargo.sh compiles the standard library, so its source is needed.
  [ -d "$sysroot/lib/rustlib/wasm32-unknown-unknown/lib" ] && [ -f "$sysroot/lib/rustlib/src/rust/library/Cargo.lock" ] \
    && cargo fmt --version > /dev/null 2>&1 && cargo clippy --version > /dev/null 2>&1
}

# Ask for missing parts by name: rustup may be told not to install automatically (RUSTUP_AUTO_INSTALL=0), and it never
# completes an installed toolchain.
need_rust() {
  local channel; channel=$(toolchain channel)
  rust_is_whole && [ "$(rustc --version | cut -d ' ' -f 2)" = "$channel" ] && return
  if command -v rustup > /dev/null; then
    if ! rustup run "$channel" rustc --version > /dev/null 2>&1; then
      say "installing Rust $channel beside the toolchains that are there (about a minute)"
      rustup -q toolchain install "$channel" --profile minimal --no-self-update
    fi
    say "adding to Rust $channel what it lacks of: $(toolchain targets), $(toolchain components)"
    IFS=, read -ra parts <<< "$(toolchain targets)"
    rustup -q target add --toolchain "$channel" "${parts[@]}"
    IFS=, read -ra parts <<< "$(toolchain components)"
    rustup -q component add --toolchain "$channel" "${parts[@]}"
  fi
  rust_is_whole || fail "this Rust lacks one of $(toolchain targets), $(toolchain components), and there is no rustup to add it"
  [ "$(rustc --version | cut -d ' ' -f 2)" = "$channel" ] \
    || say "this is $(rustc --version), and the project is built with $channel: sizes, lints and formatting may differ"
}

# Trunk builds offline, so fetch the crates of both lock files, ours and the standard library's, now.
need_crates() {
  local stamp; stamp="$(rustc --version) $(cksum Cargo.lock)"
  [ "$(cat .tools/crates 2> /dev/null)" = "$stamp" ] && return
  say "fetching the crates of Cargo.lock"
  cargo fetch --quiet --locked
  RUSTC_BOOTSTRAP=1 cargo -Zbuild-std fetch --quiet --locked --target wasm32-unknown-unknown
  printf '%s' "$stamp" > .tools/crates
}

need_trunk() {
  [ "$(trunk --version 2> /dev/null)" = "trunk $TRUNK_VERSION" ] && return
  say "building Trunk $TRUNK_VERSION from source (about 4 minutes on two cores, once; some 330 crates)"
  cargo_tool "Trunk $TRUNK_VERSION" trunk --version "$TRUNK_VERSION" --no-default-features
}

need_wasm_bindgen() {
  [ "$(wasm-bindgen --version 2> /dev/null)" = "wasm-bindgen $WASM_BINDGEN_VERSION" ] && return
  say "building wasm-bindgen $WASM_BINDGEN_VERSION from source (about 2 minutes on two cores, once; some 100 crates)"
  # From our own package with a lock file: the published lock file of wasm-bindgen-cli names versions that not every
  # registry has.
  cargo_tool "wasm-bindgen $WASM_BINDGEN_VERSION" --path scripts/wasm-bindgen --force --target-dir .tools/wasm-bindgen-build
  rm -rf .tools/wasm-bindgen-build
  [ "$(wasm-bindgen --version)" = "wasm-bindgen $WASM_BINDGEN_VERSION" ] \
    || fail "scripts/wasm-bindgen is not of Cargo.lock's version $WASM_BINDGEN_VERSION: change it there, and update its lock file"
}

# Unlike wasm-bindgen-cli, both are published with a lock file that resolves.
need_cargo_about() {
  [ "$(cargo-about --version 2> /dev/null)" = "cargo-about $CARGO_ABOUT_VERSION" ] && return
  say "building cargo-about $CARGO_ABOUT_VERSION from source (about a minute on two cores, once)"
  cargo_tool "cargo-about $CARGO_ABOUT_VERSION" cargo-about --version "$CARGO_ABOUT_VERSION" --features cli
}

need_cargo_deny() {
  [ "$(cargo-deny --version 2> /dev/null)" = "cargo-deny $CARGO_DENY_VERSION" ] && return
  say "building cargo-deny $CARGO_DENY_VERSION from source (about a minute on two cores, once)"
  cargo_tool "cargo-deny $CARGO_DENY_VERSION" cargo-deny --version "$CARGO_DENY_VERSION"
}

need_node_tools() {
  if [ -f node_modules/.ready ] && cmp -s package-lock.json node_modules/.ready; then return; fi
  say "installing the Node tools of package-lock.json (under a minute)"
  # Older npm versions warn about an option they do not know; show errors only.
  npm ci --ignore-scripts --loglevel=error
  cp package-lock.json node_modules/.ready
}

need_pdftotext() {
  command -v pdftotext > /dev/null && return
  apt_install "its pdftotext reads what a printed page says" poppler-utils
}

# Presentation programs that are not ours read and draw the slides that the page writes.
need_office() {
  command -v soffice > /dev/null || apt_install "it opens the slides that the page writes (about a minute)" libreoffice-impress
  if cmp -s tests/browser/requirements.txt .tools/python/.ready; then return; fi
  python3 -c 'import ensurepip, venv' 2> /dev/null || apt_install "it holds a Python package of the tests" python3-venv
  say "installing the Python package python-pptx, which reads the slides that the page writes"
  rm -rf .tools/python
  python3 -m venv .tools/python
  .tools/python/bin/python -m pip install --quiet --disable-pip-version-check --only-binary :all: -r tests/browser/requirements.txt
  cp tests/browser/requirements.txt .tools/python/.ready
}

need_chromium() {
  chromium_path > /dev/null && return
  # Ubuntu's apt has Chromium and Firefox as snaps only; README.md says what to do there.
  apt_install "the browser tests run in it (about a minute; CHROMIUM names another)" chromium
  chromium_path > /dev/null || fail "Chromium was installed, and still none is found: set CHROMIUM to its path"
}

# Optional: without it the tests run in Chromium and take twice as long. Debian packages it in Chromium's version.
need_headless_shell() {
  [ -n "${CHROMIUM:-}" ] || shell_path > /dev/null && return
  command -v apt-cache > /dev/null && [ -n "$(apt-cache search --names-only '^chromium-headless-shell$')" ] || return 0
  (apt_install "the browser tests take half as long in it (about a minute)" chromium-headless-shell) || say "it could not be installed: the tests run in Chromium itself"
}

# Engines differ in windows, storage, focus and layout, so the tests run in two more. A machine that cannot have one goes
# on without it, and `test.sh` says so at its end; where CI is set, it fails.
need_engine() {
  local engine=$1 what=$2; shift 2
  "has_$engine" && return
  (apt_install "$what" "$@") && "has_$engine" && return
  [ -z "${CI:-}" ] || fail "$engine is missing, and CI asks for every engine"
  say "$engine cannot be had here: its tests are left out"
}
need_firefox() { need_engine firefox "the tests run in Firefox, too (about a minute; FIREFOX names another)" firefox-esr; }
need_webkit() {
  need_engine webkit "the tests run in WebKit, Safari's engine, too, on a display without a screen (about a minute)" \
    webkit2gtk-driver xvfb xdotool
}

mkdir -p .tools/bin
cmp -s scripts/cargo.sh .tools/bin/cargo || cp scripts/cargo.sh .tools/bin/cargo
need_checks() { need_base; need_rust; need_crates; need_node_tools; }
need_all() { need_checks; need_trunk; need_wasm_bindgen; }
case "${1:-}" in
  check) need_checks ;;
  build) need_all ;;
  test) need_all; need_chromium; need_headless_shell; need_firefox; need_webkit; need_pdftotext; need_office ;;
  licences) need_base; need_rust; need_crates; need_cargo_about ;;
  audit) need_base; need_rust; need_crates; need_cargo_deny ;;
  *) fail "say what for: check, build, test, licences or audit" ;;
esac
