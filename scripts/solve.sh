#!/bin/sh
# Solves a roster that is in a file with the service's own solver, without a service and without a database.
# solve.sh INSTANCE.json SECONDS PLAN.json [WORKERS]
set -eu
here=$(dirname "$0")
build=$here/../backend/target/quarkus-app
mkdir -p "$here/../.build/solve"

# Only what the solver needs: a process of a second need not open two hundred archives.
class_path=$build/app/yorisoi.jar
for archive in "$build"/lib/main/com.google.ortools.* "$build"/lib/main/com.google.protobuf.* \
    "$build"/lib/main/net.java.dev.jna.* "$build"/lib/main/com.fasterxml.jackson.core.* "$build"/lib/boot/com.fasterxml.jackson.core.*; do
    if [ -f "$archive" ]; then class_path=$class_path:$archive; fi
done

exec "$("$here/find-jdk.sh")/bin/java" --enable-native-access=ALL-UNNAMED -XX:TieredStopAtLevel=1 -XX:+UseSerialGC \
    -Xshare:auto -XX:+AutoCreateSharedArchive -XX:SharedArchiveFile="$here/../.build/solve/classes.jsa" -Xlog:disable -Xlog:all=off \
    -cp "$class_path" org.yorisoi.consultation.roster.file.SolveFile "$@"
