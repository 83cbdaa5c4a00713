#!/bin/sh
# Fails with a sentence when Node is missing or too old.
set -eu
if command -v node >/dev/null && command -v npm >/dev/null &&
    node -e 'const [a, b] = process.versions.node.split(".").map(Number); process.exit(a > 20 || (a === 20 && b >= 19) ? 0 : 1)'; then
    exit 0
fi
echo "Yorisoi needs Node 20.19 or later with npm (nodejs.org); found $(node --version 2>/dev/null || echo none)." >&2
exit 1
