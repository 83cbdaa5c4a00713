#!/bin/sh
# Prints the path of an nginx. On Debian, one is unpacked below .build/ when none is installed; nothing is started.
set -eu
for nginx in "$(command -v nginx || true)" /usr/sbin/nginx .build/nginx/usr/sbin/nginx; do
    if [ -x "$nginx" ]; then
        echo "$nginx"
        exit 0
    fi
done
command -v apt-get >/dev/null && command -v dpkg >/dev/null || exit 1
echo "Fetching nginx (a Debian package)." >&2
mkdir -p .build/nginx && cd .build/nginx
[ "$(id -u)" != 0 ] || apt-get update -qq >&2 || true
apt-get download -qq nginx >&2 2>/dev/null && dpkg --extract nginx_*.deb . >&2 || exit 1
usr/sbin/nginx -v 2>/dev/null || exit 1
echo .build/nginx/usr/sbin/nginx
