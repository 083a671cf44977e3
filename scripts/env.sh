# Sourced by the other scripts: the project's tools before those of the machine.
PATH="$PWD/.tools/bin:$PWD/node_modules/.bin:$PATH"
export PATH
# Trunk ends with an error where this is set to a number.
unset NO_COLOR

# Prints the path of a Chromium; fails where there is none.
chromium_path() {
  local candidate
  for candidate in "${CHROMIUM:-}" chromium chromium-browser google-chrome-stable google-chrome; do
    [ -n "$candidate" ] && command -v "$candidate" && return
  done
  return 1
}

# Prints the path of Chromium without a window of its own, where there is one and nobody chose a browser by CHROMIUM: it is
# the same engine, and tests take half as long in it.
shell_path() {
  [ -z "${CHROMIUM:-}" ] && command -v chromium-headless-shell
}

# Prints the path of a Firefox; fails where there is none. The long-term one first: it changes once a year.
firefox_path() {
  local candidate
  for candidate in "${FIREFOX:-}" firefox-esr firefox; do
    [ -n "$candidate" ] && command -v "$candidate" && return
  done
  return 1
}
