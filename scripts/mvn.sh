#!/bin/sh
# Runs Maven in backend/ with a JDK that fits, and as quietly as it can be.
set -eu
cd "$(dirname "$0")/.."
JAVA_HOME=$(scripts/find-jdk.sh)
export JAVA_HOME
command -v mvn >/dev/null || {
    echo "Yorisoi needs Maven 3.8 or later: apt-get install maven, brew install maven, or maven.apache.org" >&2
    exit 1
}
# Maven's own libraries use what JDK 23 and later warn about.
if grep -Eq '^JAVA_VERSION="(2[3-9]|[3-9][0-9])' "$JAVA_HOME/release" 2>/dev/null; then
    export MAVEN_OPTS="--sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED ${MAVEN_OPTS:-}"
fi
export MAVEN_OPTS="-Djansi.noreset=true ${MAVEN_OPTS:-}"
cd backend
exec mvn --quiet --batch-mode --no-transfer-progress -Dstyle.color=never "$@"
