#!/bin/sh
# Solves a roster that is in a file with the service's own solver, without a service and without a database.
# solve.sh INSTANCE.json SECONDS PLAN.json [WORKERS]
set -eu
here=$(dirname "$0")
build=$here/../backend/target/quarkus-app
kept=$here/../.build/solve
java_home=$("$here/find-jdk.sh")
mkdir -p "$kept"

# Only what the solver needs: a process of a second need not open two hundred archives.
class_path=$build/app/yorisoi.jar
for archive in "$build"/lib/main/com.google.ortools.* "$build"/lib/main/com.google.protobuf.* \
    "$build"/lib/main/net.java.dev.jna.* "$build"/lib/*/com.fasterxml.jackson.core.*; do
    if [ -f "$archive" ]; then class_path=$class_path:$archive; fi
done

# The libraries in machine code are unpacked once, not at every start.
case $(uname -s)-$(uname -m) in
    Linux-x86_64) system=linux-x86-64 ;;
    Linux-aarch64) system=linux-aarch64 ;;
    *) system= ;;
esac
set -- org.yorisoi.consultation.roster.file.SolveFile "$@"
for archive in "$build"/lib/main/com.google.ortools.ortools-"$system"-*.jar; do
    if [ -n "$system" ] && [ -f "$archive" ]; then
        natives=$kept/$(basename "$archive" .jar)
        if [ ! -d "$natives" ]; then
            part=$(mktemp -d "$kept/part.XXXXXX")
            archive_path=$(cd "$(dirname "$archive")" && pwd)/$(basename "$archive")
            (cd "$part" && "$java_home/bin/jar" xf "$archive_path")
            mv "$part" "$natives" 2>/dev/null || rm -rf "$part"
        fi
        set -- -Djava.library.path="$natives/ortools-$system" "$@"
    fi
done

# JDK 23 and later warn of what the solver's own libraries use.
if grep -Eq '^JAVA_VERSION="(2[3-9]|[3-9][0-9])' "$java_home/release" 2>/dev/null; then
    set -- --sun-misc-unsafe-memory-access=allow "$@"
fi

exec "$java_home/bin/java" --enable-native-access=ALL-UNNAMED -XX:TieredStopAtLevel=1 -XX:+UseSerialGC \
    -XX:+AutoCreateSharedArchive -XX:SharedArchiveFile="$kept/classes.jsa" -Xlog:disable -Xlog:all=off \
    -cp "$class_path" "$@"
