# Counts what Surefire ran, from its reports. Sourced by ./test; plain sh.

reports=target/surefire-reports

attribute() {
  cat "$reports"/TEST-*.xml 2>/dev/null |
    sed -n "s/^<testsuite .* $1=\"\([0-9]*\)\".*/\1/p" | awk '{ n += $1 } END { print n + 0 }'
}

# One closing line; no test at all is a failure.
count_tests() {
  ran=$(attribute tests)
  echo "Tests: $ran run, $(attribute failures) failed, $(attribute errors) broken, $(attribute skipped) skipped, in $(ls "$reports"/TEST-*.xml 2>/dev/null | wc -l | tr -d ' ') classes."
  if [ "$(attribute skipped)" -gt 0 ] && [ -n "${CI:-}" ] && ! command -v chromium >/dev/null 2>&1; then
    echo "Browser tests were skipped in CI." >&2
    return 1
  fi
  [ "$ran" -gt 0 ]
}

# A test class that nobody ran is worse than none: it looks like proof.
every_class_ran() {
  silent=$(find src/test/java -name '*Test.java' -o -name '*Tests.java' | while read -r file; do
    class=$(echo "${file#src/test/java/}" | sed 's/\.java$//; s#/#.#g')
    grep -q 'abstract class' "$file" || [ -e "$reports/TEST-$class.xml" ] || echo "  $class"
  done)
  # Interfaces and abstract classes hand their tests down; the classes that take them are seen above.
  misnamed=$(grep -rlE '^ *@(Test|ParameterizedTest|RepeatedTest|TestFactory|ArchTest)\b' src/test/java |
    grep -vE '(Test|Tests|TestCase)\.java$|/Test[^/]*\.java$' |
    xargs -r grep -LE '^(public )?((sealed )?interface|abstract class) ' || true)
  if [ -n "$silent" ]; then
    printf 'These test classes did not run:\n%s\n' "$silent" >&2
  fi
  if [ -n "$misnamed" ]; then
    printf 'Surefire never runs these, because of their names:\n%s\n' "$misnamed" >&2
  fi
  [ -z "$silent$misnamed" ]
}
