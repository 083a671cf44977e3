# Sourced by the other scripts: puts the project's tools first on PATH.
PATH="$PWD/.tools/bin:$PWD/node_modules/.bin:$PATH"
export PATH
# Trunk fails if this is set to a number.
unset NO_COLOR

# Prints the path of a Chromium; fails if none is found.
chromium_path() {
  local candidate
  for candidate in "${CHROMIUM:-}" chromium chromium-browser google-chrome-stable google-chrome; do
    [ -n "$candidate" ] && command -v "$candidate" && return
  done
  return 1
}

# Prints the path of Chromium's headless shell if it is installed and CHROMIUM is not set. Same engine; tests take half
# as long.
shell_path() {
  [ -z "${CHROMIUM:-}" ] && command -v chromium-headless-shell
}

# Prints the path of a Firefox; fails if none is found. ESR first: it changes once a year.
firefox_path() {
  local candidate
  for candidate in "${FIREFOX:-}" firefox-esr firefox; do
    [ -n "$candidate" ] && command -v "$candidate" && return
  done
  return 1
}
has_firefox() { firefox_path > /dev/null; }

# Whether WebKitGTK's browser can be driven: its driver, a display without a screen, and what gives its window the focus.
has_webkit() {
  command -v WebKitWebDriver > /dev/null && command -v Xvfb > /dev/null && command -v xdotool > /dev/null \
    && compgen -G '/usr/lib/*/webkit2gtk-4.1/MiniBrowser' > /dev/null
}
