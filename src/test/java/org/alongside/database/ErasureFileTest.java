package org.alongside.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ErasureFileTest {

  private static final Instant NOW = Instant.parse("2027-03-03T14:30:00.123456Z");
  private final UUID one = UUID.randomUUID();
  private final UUID two = UUID.randomUUID();

  @TempDir Path folder;

  @Test
  void whatIsAddedIsReadAgainOnce() throws IOException {
    ErasureFile file = ErasureFile.in(folder);
    assertThat(file.read()).isEmpty();
    file.add(Map.of(one, NOW));
    file.add(Map.of(one, NOW.plusSeconds(9), two, NOW));
    assertThat(file.read()).containsExactlyInAnyOrderEntriesOf(Map.of(one, NOW, two, NOW));
    assertThat(Files.getPosixFilePermissions(file.path())).hasSize(2);
  }

  @Test
  void aLineThatACrashCutShortNeitherCountsNorSpoilsTheNext() throws IOException {
    ErasureFile file = ErasureFile.in(folder);
    file.add(Map.of(one, NOW));
    Files.writeString(file.path(), "1f0e", StandardOpenOption.APPEND);
    assertThat(file.read()).containsOnlyKeys(one);
    file.add(Map.of(two, NOW));
    assertThat(new ErasureFile(file.path()).read()).containsOnlyKeys(one, two);
  }
}
