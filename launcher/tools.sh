# Finds what the build needs. Sourced by ./alongside, ./test and ./bench; plain sh.

# Prints one line and ends: nobody should have to read a stack trace.
stop() {
  echo "alongside: $1" >&2
  exit "${2:-1}"
}

is_jdk_25() {
  [ -x "$1/bin/javac" ] && grep -q '^JAVA_VERSION="25' "$1/release" 2>/dev/null
}

# Sets JAVA_HOME to a JDK 25: the one that is set, else the usual places, else macOS's own list.
find_jdk() {
  if [ -n "${JAVA_HOME:-}" ] && is_jdk_25 "$JAVA_HOME"; then
    export JAVA_HOME
    return
  fi
  for candidate in /usr/lib/jvm/*25* /opt/*jdk*25* "$HOME"/.sdkman/candidates/java/25* \
    /Library/Java/JavaVirtualMachines/*25*/Contents/Home; do
    if is_jdk_25 "$candidate"; then
      JAVA_HOME=$candidate
      export JAVA_HOME
      return
    fi
  done
  if [ -x /usr/libexec/java_home ]; then
    candidate=$(/usr/libexec/java_home -v 25 2>/dev/null || true)
    if [ -n "$candidate" ] && is_jdk_25 "$candidate"; then
      JAVA_HOME=$candidate
      export JAVA_HOME
      return
    fi
  fi
  stop "JDK 25 is missing. Install one (for example Eclipse Temurin 25), or point JAVA_HOME at it."
}

is_root_on_debian() {
  [ "$(id -u)" = 0 ] && [ -e /etc/debian_version ] && command -v apt-get >/dev/null 2>&1
}

# install_or_stop COMMAND PACKAGE WHY: installs a Debian package as root, else says what to install.
install_or_stop() {
  command -v "$1" >/dev/null 2>&1 && return
  if is_root_on_debian; then
    echo "Installing $2 ($3) ..." >&2
    { apt-get install -y --no-install-recommends "$2" ||
      { apt-get update && apt-get install -y --no-install-recommends "$2"; }; } >/dev/null 2>&1 || true
    command -v "$1" >/dev/null 2>&1 && return
  fi
  stop "$2 is missing ($3). Install it, then try again."
}
