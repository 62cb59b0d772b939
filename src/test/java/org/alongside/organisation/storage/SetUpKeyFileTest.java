package org.alongside.organisation.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import org.alongside.database.Installation;
import org.alongside.database.TestClock;
import org.alongside.database.TestDatabase;
import org.alongside.organisation.Riverdale;
import org.alongside.organisation.SetUpKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SetUpKeyFileTest {

  @TempDir private Path folder = Path.of("");
  private final TestDatabase database = TestDatabase.fresh();
  private final TestClock clock = new TestClock();
  private final PostgresOrganisations organisations = new PostgresOrganisations(database.jdbc());
  private final PostgresSetUpKeys keys = new PostgresSetUpKeys(database.jdbc());

  @BeforeEach
  void start() {
    starts(false).afterSingletonsInstantiated();
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void onlyItsOwnerCanReadIt() throws IOException {
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
        .isEqualTo("rw-------");
    assertThat(starts(false).line("http://localhost:8080").orElseThrow())
        .contains("http://localhost:8080/set-up", file().toString())
        .doesNotContain(Files.readString(file()).strip());
  }

  @Test
  void opensForAnHour() throws IOException {
    assertThat(keys.opens(key(), clock.instant())).isTrue();
    assertThat(keys.opens(key(), clock.instant().plus(Duration.ofMinutes(59)))).isTrue();
    assertThat(keys.opens(key(), clock.instant().plus(Duration.ofMinutes(60)))).isFalse();
    assertThat(keys.opens(new SetUpKey("00000-00000-00000-00000"), clock.instant())).isFalse();
  }

  @Test
  void isNewAtEachStart() throws IOException {
    var before = key();
    start();
    assertThat(key()).isNotEqualTo(before);
    assertThat(keys.opens(key(), clock.instant())).isTrue();
  }

  @Test
  void isGoneOnceTheOrganisationIsSetUp() {
    organisations.begin(Riverdale.organisation());
    start();
    assertThat(file()).doesNotExist();
    assertThat(starts(false).line("http://localhost:8080")).isEmpty();
  }

  @Test
  void aDemonstrationNeedsNone() throws IOException {
    Files.delete(file());
    starts(true).afterSingletonsInstantiated();
    assertThat(file()).doesNotExist();
  }

  private SetUpKeyFile starts(boolean demo) {
    return new SetUpKeyFile(folder, new Installation(demo), organisations, keys, clock);
  }

  private Path file() {
    return folder.resolve(SetUpKeyFile.NAME);
  }

  private SetUpKey key() throws IOException {
    return SetUpKey.read(Files.readString(file())).orElseThrow();
  }
}
