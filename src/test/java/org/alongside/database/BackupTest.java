package org.alongside.database;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class BackupTest {

  private static final Instant NOW = Instant.parse("2027-03-03T14:30:00Z");
  private static final UUID STAYS = UUID.fromString("00000000-0000-0000-0000-000000000001");
  private static final UUID LEAVES = UUID.fromString("00000000-0000-0000-0000-000000000002");
  private static final String ODD = "tab\t line\nbreak \\N \\. \"quote\" ünïcödé 🌼";

  @TempDir Path folder;

  private final TestDatabase from = TestDatabase.fresh();
  private final TestDatabase to = TestDatabase.fresh();
  private final Map<UUID, Instant> erasedAgain = new HashMap<>();

  @AfterEach
  void drop() {
    from.close();
    to.close();
  }

  @Test
  void everyRowComesBackAsItWas() {
    join(STAYS, ODD);
    join(LEAVES, "Second");
    from.jdbc().sql("INSERT INTO people.erasure VALUES (?, now())").param(LEAVES).update();
    Path first = saved("first.zip");
    restored(first);
    Path second = folder.resolve("second.zip");
    new Backup(to.logins()).write(second, NOW);
    try (BackupFile one = BackupFile.open(first);
        BackupFile two = BackupFile.open(second)) {
      assertThat(two.manifest()).isEqualTo(one.manifest());
      assertThat(one.manifest().rows()).isGreaterThanOrEqualTo(3);
    }
    assertThat(names()).containsExactly(ODD, "Second");
  }

  @Test
  void whatIsAppendOnlyIsSoAgainAfterwards() {
    restored(saved("backup.zip"));
    assertThatThrownBy(
            () -> JdbcClient.create(to.owner()).sql("DELETE FROM people.erasure").update())
        .rootCause()
        .hasMessageContaining("append-only");
  }

  @Test
  void signedInDevicesAreNotRevived() {
    JdbcClient.create(from.owner())
        .sql("INSERT INTO database.spring_session VALUES ('a', 'b', 1, 1, 1, 1, 'someone')")
        .update();
    restored(saved("backup.zip"));
    assertThat(count("SELECT count(*) FROM database.spring_session")).isZero();
  }

  @Test
  void nothingIsReplacedUnlessAsked() {
    join(STAYS, "First");
    Path file = saved("backup.zip");
    try (BackupFile backup = BackupFile.open(file)) {
      assertThatThrownBy(() -> installation().restore(backup, false, Map.of()))
          .isInstanceOf(Halt.class)
          .hasMessageContaining("--replace");
    }
    assertThat(count("SELECT count(*) FROM people.person")).isZero();
  }

  @Test
  void erasuresKnownHereOrGivenAreRepeatedAndThoseInTheBackupAreNot() {
    from.jdbc().sql("INSERT INTO people.erasure VALUES (?, now())").param(STAYS).update();
    Path file = saved("backup.zip");
    UUID inDatabase = UUID.randomUUID();
    UUID inFile = UUID.randomUUID();
    UUID given = UUID.randomUUID();
    JdbcClient.create(to.owner())
        .sql("INSERT INTO people.erasure VALUES (?, ?)")
        .params(inDatabase, java.sql.Timestamp.from(NOW))
        .update();
    to.disconnect();
    ErasureFile.in(folder).add(Map.of(inFile, NOW, STAYS, NOW));
    try (BackupFile backup = BackupFile.open(file)) {
      installation().restore(backup, true, Map.of(given, NOW));
    }
    assertThat(erasedAgain).containsOnlyKeys(inDatabase, inFile, given);
  }

  @Test
  void aFlippedByteIsNoticedOrHarmless() throws IOException {
    join(STAYS, ODD);
    Path file = saved("backup.zip");
    BackupManifest whole = manifest(file);
    byte[] bytes = Files.readAllBytes(file);
    SplittableRandom random = new SplittableRandom(2027);
    int noticed = 0;
    for (int flip = 0; flip < 400; flip++) {
      int place = random.nextInt(bytes.length);
      byte mask = (byte) (1 << random.nextInt(8));
      bytes[place] ^= mask;
      Files.write(file, bytes);
      bytes[place] ^= mask;
      try {
        assertThat(manifest(file)).as("byte %d ^ %d", place, mask).isEqualTo(whole);
      } catch (Halt e) {
        assertThat(e).hasMessageContaining("backup.zip");
        noticed++;
      }
    }
    assertThat(noticed).isGreaterThan(100);
  }

  @Test
  void aChangedTableIsNamed() throws IOException {
    join(STAYS, "First");
    Path file = saved("backup.zip");
    try (var zip = java.nio.file.FileSystems.newFileSystem(file)) {
      Path table = zip.getPath("tables/people.person.copy");
      Files.writeString(table, Files.readString(table).replace("First", "Other"));
    }
    assertThatThrownBy(() -> BackupFile.open(file))
        .isInstanceOf(Halt.class)
        .hasMessageContaining("people.person");
  }

  @Test
  void aFileThatIsCutShortOrNoBackupIsRefused() throws IOException {
    Path file = saved("backup.zip");
    byte[] bytes = Files.readAllBytes(file);
    for (int length : List.of(0, 1, 100, bytes.length / 2, bytes.length - 1)) {
      Files.write(file, java.util.Arrays.copyOf(bytes, length));
      assertThatThrownBy(() -> BackupFile.open(file)).isInstanceOf(Halt.class);
    }
    assertThatThrownBy(() -> BackupFile.open(folder.resolve("nothing.zip")))
        .isInstanceOf(Halt.class)
        .hasMessageContaining("nothing.zip");
  }

  @Test
  void aBackupFromANewerVersionIsRefused() throws IOException {
    Path file = saved("backup.zip");
    try (var zip = java.nio.file.FileSystems.newFileSystem(file)) {
      Path manifest = zip.getPath("manifest.json");
      String text = Files.readString(manifest);
      String newer = text.replaceFirst("\"migration\" : \"\\d+", "\"migration\" : \"9999");
      Files.writeString(manifest, newer);
      Files.writeString(zip.getPath("manifest.json.sha256"), Sha256.of(newer.getBytes(UTF_8)));
    }
    assertThatThrownBy(() -> restored(file)).isInstanceOf(Halt.class).hasMessageContaining("newer");
  }

  @Test
  void aRowThatPointsNowhereIsNotRestored() {
    try (var connection = from.logins().owner().connect();
        var statement = connection.createStatement()) {
      statement.execute("SET session_replication_role = replica");
      statement.execute(
          "INSERT INTO access.role_given (id, person, role, given_at) VALUES (gen_random_uuid(), gen_random_uuid(), 'ADMINISTRATOR', now())");
    } catch (java.sql.SQLException e) {
      throw new IllegalStateException(e);
    }
    Path file = saved("backup.zip");
    assertThatThrownBy(() -> restored(file))
        .isInstanceOf(Halt.class)
        .hasMessageContaining("foreign key");
  }

  @Test
  void onlyItsOwnerMayReadTheFileAndNothingElseIsLeft() throws IOException {
    Path file = saved("backup.zip");
    assertThat(Files.getPosixFilePermissions(file)).hasSize(2);
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
    assertThatThrownBy(() -> new Backup(from.logins()).write(folder, NOW)).isInstanceOf(Halt.class);
    assertThatThrownBy(
            () -> new Backup(from.logins()).write(folder.resolve("no/such/folder.zip"), NOW))
        .isInstanceOf(Halt.class);
  }

  private void join(UUID id, String name) {
    from.jdbc()
        .sql(
            """
            INSERT INTO people.person (id, name, preferred, experience, shown, joined_at)
            VALUES (?, ?, 'EMAIL', 'RATHER_NOT_SAY', 'NOBODY', now())
            """)
        .params(id, name)
        .update();
  }

  private Path saved(String name) {
    Path file = folder.resolve(name);
    new Backup(from.logins()).write(file, NOW);
    return file;
  }

  private void restored(Path file) {
    try (BackupFile backup = BackupFile.open(file)) {
      installation().restore(backup, true, Map.of());
    }
  }

  private RestoreInstallation installation() {
    return new RestoreInstallation(
        new ExistingPostgres(to.logins()), folder, (_, people) -> erasedAgain.putAll(people));
  }

  private static BackupManifest manifest(Path file) {
    try (BackupFile backup = BackupFile.open(file)) {
      return backup.manifest();
    }
  }

  private List<String> names() {
    return to.jdbc()
        .sql("SELECT name FROM people.person ORDER BY id")
        .query((row, _) -> Objects.requireNonNull(row.getString(1)))
        .list();
  }

  private long count(String sql) {
    return to.jdbc().sql(sql).query(Long.class).single();
  }
}
