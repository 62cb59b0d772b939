package org.alongside.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Templates, messages and migrations carry the name of the capability that they belong to. */
class FoldersTest {

  private static final Path TEMPLATES = Path.of("src/main/jte");
  private static final Path MESSAGES = Path.of("src/main/resources/messages");
  private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
  private static final Pattern MIGRATION = Pattern.compile("V\\d{4}__([a-z]+)(_[a-z0-9_]+)?\\.sql");

  @Test
  void templatesLieUnderTheirCapability() throws IOException {
    assertThat(strangers(TEMPLATES, name -> name, Set.of("components"))).isEmpty();
  }

  @Test
  void messageFilesAreNamedAfterTheirCapability() throws IOException {
    assertThat(
            strangers(
                MESSAGES, name -> name.replaceFirst("(_[a-z]{2,3})?\\.properties$", ""), Set.of()))
        .isEmpty();
  }

  @Test
  void migrationsAreNamedAfterTheirCapability() throws IOException {
    assertThat(
            strangers(MIGRATIONS, FoldersTest::capabilityOfMigration, Set.of("afterMigrate.sql")))
        .isEmpty();
  }

  @Test
  void aStrayMigrationIsReported() {
    assertThat(known(capabilityOfMigration("V0042__helpers_things.sql"))).isFalse();
    assertThat(known(capabilityOfMigration("V0042__decisions_things.sql"))).isTrue();
    assertThat(known(capabilityOfMigration("V42.sql"))).isFalse();
  }

  private static List<String> strangers(
      Path folder, UnaryOperator<String> capability, Set<String> besides) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      List<String> names = entries.map(entry -> entry.getFileName().toString()).toList();
      assertThat(names).as("entries judged in %s", folder).isNotEmpty();
      return names.stream()
          .filter(name -> !besides.contains(name))
          .filter(name -> !known(capability.apply(name)))
          .toList();
    }
  }

  private static String capabilityOfMigration(String file) {
    var matcher = MIGRATION.matcher(file);
    return matcher.matches() ? matcher.group(1) : file;
  }

  private static boolean known(String name) {
    return ImportTable.ofAlongside().knows(name) || ImportTable.BESIDE.contains(name);
  }
}
