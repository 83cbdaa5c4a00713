#!/bin/sh
# Fails when a checked-in file differs from what would be generated now.
set -eu
checked_in=$1 generated=$2
if ! diff -u "$checked_in" "$generated" | head -n 60 | grep . >&2; then
    exit 0
fi
echo "$checked_in is not up to date: make contract writes it anew." >&2
exit 1
