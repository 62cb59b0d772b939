package org.alongside.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The README leads from every address to its package, and names none that is not there. */
class AddressesTest {

  private static final Pattern ROW = Pattern.compile("(?m)^\\| (`/.*`) \\| `([a-z]+)` \\|$");
  private static final Pattern ADDRESS = Pattern.compile("`(/[a-z-]*)`");

  @Test
  void everyAddressIsNamedAfterItsPackageOrStandsInTheTable() throws IOException {
    var listed = listed();
    var routes = new TreeSet<String>();
    for (String line : Files.readAllLines(Path.of("src/test/resources/routes.csv"))) {
      routes.add(line.replaceFirst("^[A-Z]+,(/[^/,]*).*", "$1"));
    }
    assertThat(routes).hasSizeGreaterThan(15);
    assertThat(routes)
        .allMatch(address -> listed.containsKey(address) || isPackage(address.substring(1)));
    assertThat(routes).containsAll(listed.keySet());
  }

  @Test
  void thePackageHoldsTheAddress() throws IOException {
    assertThat(listed())
        .isNotEmpty()
        .allSatisfy((address, name) -> {
          var room = Sources.JAVA.resolve("org/alongside").resolve(name);
          assertThat(Sources.below(room, ".java").values())
              .as("%s in %s", address, name)
              .anyMatch(text -> text.contains("\"" + address));
        });
  }

  private static boolean isPackage(String name) {
    return !name.isEmpty()
        && Files.isDirectory(Sources.JAVA.resolve("org/alongside").resolve(name));
  }

  private static Map<String, String> listed() throws IOException {
    var listed = new HashMap<String, String>();
    ROW.matcher(Files.readString(Path.of("README.md")))
        .results()
        .forEach(row ->
            ADDRESS
                .matcher(row.group(1))
                .results()
                .forEach(address -> listed.put(address.group(1), row.group(2))));
    return listed;
  }
}
