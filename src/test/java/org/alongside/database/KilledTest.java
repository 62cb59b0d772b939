package org.alongside.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Real processes are killed while clients write; whatever was acknowledged is there again. */
class KilledTest {

  private static final int CLIENTS = 8;
  private static final int ENOUGH = 200;

  @TempDir Path folder;

  private enum Victim {
    JVM,
    POSTGRES,
    BOTH
  }

  /** The whole application once for each victim, the database as it runs it twice more. */
  @ParameterizedTest
  @CsvSource({AlongsideProcess.WHOLE + ", 1", "org.alongside.database.DatabaseAlone, 2"})
  @Timeout(value = 15, unit = TimeUnit.MINUTES)
  void nothingAcknowledgedIsLostWhoeverIsKilled(String program, int rounds) throws Exception {
    AlongsideProcess running = AlongsideProcess.running(folder, program);
    try {
      for (int round = 1; round <= rounds; round++) {
        for (Victim victim : Victim.values()) {
          running = killed(victim, running, program, victim + " " + round);
        }
      }
    } finally {
      running.close();
    }
  }

  private AlongsideProcess killed(
      Victim victim, AlongsideProcess running, String program, String round) throws Exception {
    AlongsideProcess next = running;
    Writers writers = new Writers(folder, CLIENTS, round);
    try {
      awaitWrites(writers);
      kill(victim, running);
      if (victim != Victim.POSTGRES) {
        running.close();
        next = AlongsideProcess.running(folder, program);
      }
      awaitServing(next.url());
    } finally {
      writers.stop();
    }
    assertThat(writers.lost()).as("rows lost, %s killed, of %d", round, writers.count()).isEmpty();
    return next;
  }

  private static void awaitWrites(Writers writers) throws InterruptedException {
    while (writers.count() < ENOUGH) {
      Thread.sleep(10);
    }
  }

  private static void kill(Victim victim, AlongsideProcess running) throws Exception {
    ProcessHandle postgres = running.postgres();
    if (victim != Victim.POSTGRES) {
      running.kill();
    }
    if (victim != Victim.JVM) {
      postgres.destroyForcibly();
      postgres.onExit().join();
    }
  }

  /** The program itself brings back a PostgreSQL that died under it. */
  private void awaitServing(String url) throws Exception {
    try (HttpClient client = HttpClient.newHttpClient()) {
      while (!(url.startsWith("http") ? healthy(client, url) : reachable())) {
        Thread.sleep(100);
      }
    }
  }

  private static boolean healthy(HttpClient client, String url) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(URI.create(url + "/health")).build();
    return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
  }

  private boolean reachable() {
    try (Connection connection = Writers.application(folder).connect()) {
      return connection.isValid(1);
    } catch (SQLException e) {
      return false;
    }
  }
}
