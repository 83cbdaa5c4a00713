#!/bin/sh
# Prints the folder of a JDK that can build and run Yorisoi: version 21 or later, with a compiler.
set -eu
least=21

version_of() { # FOLDER
    [ -x "$1/bin/javac" ] && [ -x "$1/bin/java" ] || return 1
    "$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p'
}

good() { # FOLDER
    version=$(version_of "$1") && [ -n "$version" ] && [ "$version" -ge "$least" ]
}

on_path() {
    javac=$(command -v javac) || return 0
    while link=$(readlink "$javac"); do
        case $link in /*) javac=$link ;; *) javac=$(dirname "$javac")/$link ;; esac
    done
    dirname "$(dirname "$javac")"
}

for folder in "${JAVA_HOME:-}" "$(on_path)" \
    /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* "$HOME"/.asdf/installs/java/* "$HOME"/.local/share/mise/installs/java/*; do
    if [ -n "$folder" ] && good "$folder"; then
        echo "$folder"
        exit 0
    fi
done

cat >&2 <<END
Yorisoi needs a JDK of version $least or later, and found none in JAVA_HOME, in PATH or in the usual folders.
Install one, for example Temurin from adoptium.net, or with the package manager:
    Debian 13, Ubuntu     apt-get install openjdk-21-jdk-headless
    Fedora                dnf install java-21-openjdk-devel
    macOS                 brew install openjdk@21
If it is installed elsewhere, say where: make JAVA_HOME=/folder/of/the/jdk …
END
exit 1
