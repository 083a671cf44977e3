#!/usr/bin/env bash
# Stands before cargo on the project's PATH, as .tools/bin/cargo. What is compiled for visitors gets the standard library
# compiled along, without the texts of panics and with a trap in their place: a seventh of all bytes sent. The option is
# not yet stable, so RUSTC_BOOTSTRAP says that we mean it. With STABLE=1 only stable options are used, in a folder of their
# own, so that neither build throws away what the other has compiled. Every other call goes to cargo as it is.
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
