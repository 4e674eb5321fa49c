# Builds the bench and runs one of its programs. To be sourced in the root of the source tree, after deploy/local/tools.sh.

bench() {
  launcher >/dev/null
  local log=bench/target/bench-build.log
  mkdir -p bench/target
  mvn -B -q -o package -Dmaven.test.skip=true -am -pl bench >"$log" 2>&1 \
    || mvn -B -q package -Dmaven.test.skip=true -am -pl bench >"$log" 2>&1 \
    || missing "the bench could not be built; $log says why."
  exec "$JAVA_HOME/bin/java" -Xmx512m -XX:+UseSerialGC -cp "bench/target/classes:$(cat bench/target/class-path)" "$@"
}
