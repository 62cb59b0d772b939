package org.alongside.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Somebody else's PostgreSQL may be as old as 15: the whole program runs on it, and is saved and
 * restored there, with no more rights than a database's owner has.
 */
class OldestPostgresTest {

  private static final Path FIFTEEN = programs("15");
  private static final Path OLDER = programs("14");

  @TempDir Path folder;

  private static Path programs(String version) {
    return Path.of(
        System.getenv()
            .getOrDefault(
                "ALONGSIDE_TEST_POSTGRES_" + version, "/usr/lib/postgresql/" + version + "/bin"));
  }

  /** Whoever runs the server enters the folder. */
  @BeforeEach
  void open() throws Exception {
    Files.setPosixFilePermissions(
        folder, java.nio.file.attribute.PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private static void assumeThere(Path programs) {
    assumeTrue(Files.isExecutable(programs.resolve("initdb")), "no PostgreSQL at " + programs);
  }

  @Test
  @Timeout(value = 12, unit = TimeUnit.MINUTES)
  void aDemonstrationRunsOnFifteenAndComesBackThere() throws Exception {
    assumeThere(FIFTEEN);
    try (OldServer server = OldServer.start(FIFTEEN, folder)) {
      var named = List.of("env", "ALONGSIDE_DATABASE_URL=" + server.address());
      var data = folder.resolve("data");
      try (var running = AlongsideProcess.start(data, AlongsideProcess.WHOLE, named, "--demo")) {
        assertThat(page(running.url() + "/decisions")).contains("Agreed", "Open");
        assertThat(page(running.url() + "/")).contains("What changed because of people");
      }
      var existing = ExistingPostgres.open(Map.of("ALONGSIDE_DATABASE_URL", server.address()));
      var file = folder.resolve("saved.zip");
      var saved = new Backup(existing.logins()).write(file, java.time.Instant.now());
      assertThat(saved.rows()).isGreaterThan(1000);
      assertThatThrownBy(() -> restored(existing, file))
          .isInstanceOf(Halt.class)
          .hasMessageContaining("GRANT SET ON PARAMETER session_replication_role");
      server.allow("GRANT SET ON PARAMETER session_replication_role");
      assertThat(restored(existing, file).rows()).isEqualTo(saved.rows());
    }
  }

  private RestoreInstallation.Restored restored(ExistingPostgres existing, Path file) {
    try (BackupFile backup = BackupFile.open(file)) {
      return new RestoreInstallation(existing, folder, (_, _) -> {})
          .restore(backup, true, Map.of());
    }
  }

  @Test
  void whatIsOlderIsRefusedInOneLine() throws Exception {
    assumeThere(OLDER);
    try (OldServer server = OldServer.start(OLDER, folder);
        var refused =
            AlongsideProcess.start(
                folder.resolve("data"),
                AlongsideProcess.WHOLE,
                List.of("env", "ALONGSIDE_DATABASE_URL=" + server.address()))) {
      assertThat(refused.ended()).isEqualTo(1);
      assertThat(refused.said())
          .startsWith("alongside: PostgreSQL 14")
          .contains("15 or later")
          .doesNotContain("secret")
          .hasLineCount(1);
    }
  }

  private static String page(String address) throws Exception {
    try (HttpClient client = HttpClient.newHttpClient()) {
      var request = HttpRequest.newBuilder(URI.create(address)).build();
      var answer = client.send(request, BodyHandlers.ofString());
      assertThat(answer.statusCode()).isEqualTo(200);
      return answer.body();
    }
  }
}
