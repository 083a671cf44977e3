#!/usr/bin/env bash
# A wrapper before cargo on the project's PATH, as .tools/bin/cargo. Release builds for wasm also compile the standard
# library, without panic messages and with panics as traps: a seventh fewer bytes. These options are unstable, hence
# RUSTC_BOOTSTRAP. STABLE=1 uses stable options only, in its own target folder, so that neither build discards the
# other's. All other calls pass through.
set -euo pipefail
real=
while IFS= read -r folder; do
  if [ -x "$folder/cargo" ] && [ ! "$folder/cargo" -ef "$0" ]; then real=$folder/cargo; break; fi
done < <(tr ':' '\n' <<< "$PATH")
[ -n "$real" ] || { echo "cargo: not found on PATH" >&2; exit 127; }

if [[ " $* " == *" --target=wasm32-unknown-unknown "* && " $* " == *" --release "* ]]; then
  if [ -n "${STABLE:-}" ]; then
    export CARGO_TARGET_DIR="$PWD/target/stable"
  else
    export RUSTC_BOOTSTRAP=1
    export CARGO_UNSTABLE_BUILD_STD=std,panic_abort CARGO_UNSTABLE_BUILD_STD_FEATURES=optimize_for_size
    export CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS="-Zunstable-options -Cpanic=immediate-abort"
  fi
fi
exec "$real" "$@"
