#!/bin/sh
# Prints the path of a Chrome or Chromium for the browser journeys. On Debian, root gets one installed,
# with a Japanese font, when there is none.
set -eu

installed() {
    if [ -n "${CHROME:-}" ]; then
        [ -x "$CHROME" ] || { echo "CHROME=$CHROME is not a program." >&2; exit 1; }
        echo "$CHROME"
        return
    fi
    for name in chromium chromium-browser google-chrome-stable google-chrome microsoft-edge; do
        command -v "$name" && return
    done
    for path in \
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome" \
        "/Applications/Chromium.app/Contents/MacOS/Chromium" \
        "$HOME/Applications/Google Chrome.app/Contents/MacOS/Google Chrome" \
        "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge"; do
        [ -x "$path" ] && { echo "$path"; return; }
    done
    return 1
}

speaks_japanese() {
    ! command -v fc-list >/dev/null || [ -n "$(fc-list :lang=ja | head -n 1)" ]
}

on_debian_as_root() {
    [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null
}

install() { # PACKAGE...
    echo "Installing $* (Debian packages)." >&2
    { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@"; } >&2
}

chrome=$(installed) || chrome=
if on_debian_as_root; then
    [ -n "$chrome" ] || { install chromium fonts-noto-cjk; chrome=$(installed); }
    speaks_japanese || install fonts-noto-cjk
fi
if [ -z "$chrome" ]; then
    cat >&2 <<END
The browser journeys need Chrome or Chromium, and found none.
    Debian, Ubuntu     sudo apt-get install chromium fonts-noto-cjk
    Fedora             sudo dnf install chromium google-noto-sans-cjk-fonts
    macOS              brew install --cask google-chrome
If it is installed elsewhere, say where: make test CHROME=/path/of/the/program
END
    exit 1
fi
speaks_japanese || echo "There is no Japanese font here: the journeys run, but pictures show boxes." >&2
echo "$chrome"
