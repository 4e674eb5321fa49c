# Finds what run and test need, or says in one line what is missing. To be sourced in the root of the source tree.

LAUNCHER_JVM="-Xmx192m -XX:+UseSerialGC -XX:TieredStopAtLevel=1"

missing() {
  echo "OneBeat: $1" >&2
  exit 1
}

is_jdk_25() {
  [ -x "$1/bin/javac" ] && grep -qs '^JAVA_VERSION="25' "$1/release"
}

find_jdk() {
  for home in "${JAVA_HOME:-}" /usr/lib/jvm/*; do
    if is_jdk_25 "$home"; then
      export JAVA_HOME="$home"
      return
    fi
  done
  missing "JDK 25 is missing: set JAVA_HOME to one, or install one under /usr/lib/jvm."
}

find_node() {
  command -v npm >/dev/null || missing "Node 20 or later with npm is missing."
  [ "$(node -p 'process.versions.node.split(".")[0]')" -ge 20 ] || missing "Node 20 or later is needed, this is $(node --version)."
}

# A browser for the journeys, and letters for its screenshots.
find_browser() {
  local absent=()
  command -v chromium >/dev/null || absent+=(chromium)
  ls /usr/share/fonts/opentype/noto/NotoSansCJK* >/dev/null 2>&1 || absent+=(fonts-noto-cjk)
  [ ${#absent[@]} -eq 0 ] && return
  if [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null; then
    echo "Installing ${absent[*]}" >&2
    { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${absent[@]}"; } >/dev/null \
      || missing "${absent[*]} could not be installed."
  else
    missing "the journeys need ${absent[*]}: apt-get install ${absent[*]}"
  fi
}

# Class path of the launcher; builds it first if its sources are newer.
launcher() {
  local classes=deploy/local/target/class-path
  if [ ! -f "$classes" ] || [ ! -f deploy/local/broker/target/class-path ] \
    || [ -n "$(find pom.xml deploy/local deploy/demonstration libs/workbook \( -name target -o -name test \) -prune -o -newer "$classes" -type f -print -quit)" ]; then
    echo "Preparing the launcher (the first time Maven downloads, that takes minutes)" >&2
    local log=deploy/local/target/launcher-build.log
    mkdir -p deploy/local/target
    mvn -B package -Dmaven.test.skip=true -Dspotless.check.skip -am -pl deploy/local,deploy/local/broker >"$log" 2>&1 \
      || { grep '^\[ERROR\]' "$log" | head -5 >&2; missing "the launcher could not be built; $log says why."; }
    touch "$classes"
  fi
  echo "deploy/local/target/classes:$(cat "$classes")"
}

find_jdk
command -v mvn >/dev/null || missing "Maven 3.8 or later is missing."
find_node
