package org.alongside.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.alongside.record.Verification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * The program, its PostgreSQL or both are killed while partners answer over HTTP. Every answer that
 * was acknowledged is there after the next start, and the decision's record holds it.
 */
class KilledAnswersTest {

  private static final int PARTNERS = 8;
  private static final int ENOUGH = 60;
  private static final Duration STUCK = Duration.ofMinutes(3);
  private static final int LINES = 40;

  @TempDir Path folder;

  private enum Victim {
    JVM,
    POSTGRES,
    BOTH
  }

  @Test
  @Timeout(value = 20, unit = TimeUnit.MINUTES)
  void everyAcknowledgedAnswerIsThereAndTheRecordHoldsThemAll() throws Exception {
    Set<String> acknowledged = new HashSet<>();
    AlongsideProcess running = started();
    try {
      for (Victim victim : Victim.values()) {
        running = killed(victim, running, acknowledged);
        assertThat(kept()).as("answers kept, %s killed", victim).containsAll(acknowledged);
      }
      verified(running.url(), acknowledged.size());
    } finally {
      running.close();
    }
  }

  /** Few partners answer one decision all the time: people would be asked to slow down. */
  private AlongsideProcess started() throws Exception {
    var asOftenAsTheyLike = List.of("env", "ALONGSIDE_LIMITS_BY_ACTION=false");
    var started =
        AlongsideProcess.start(folder, AlongsideProcess.WHOLE, asOftenAsTheyLike, "--demo");
    started.url();
    return started;
  }

  private AlongsideProcess killed(Victim victim, AlongsideProcess running, Set<String> acknowledged)
      throws Exception {
    AlongsideProcess next = running;
    Answerers partners =
        new Answerers(running.url(), "/decisions/" + decision(), partners(), victim.name());
    try {
      awaitMore(partners, ENOUGH);
      kill(victim, running);
      if (victim != Victim.POSTGRES) {
        running.close();
        next = started();
        partners.moved(next.url());
      }
      awaitMore(partners, ENOUGH / 2);
    } finally {
      partners.stop();
    }
    acknowledged.addAll(partners.acknowledged());
    return next;
  }

  /** Before the end, and again after it: those who answer go on where they were. */
  private void awaitMore(Answerers partners, int more) throws Exception {
    int enough = partners.count() + more;
    int before = -1;
    var since = Instant.now();
    while (partners.count() < enough) {
      if (partners.count() > before) {
        before = partners.count();
        since = Instant.now();
      } else if (since.plus(STUCK).isBefore(Instant.now())) {
        throw new AssertionError(
            "Nobody can answer any more; the last one met %s. Its log ends: %s"
                .formatted(partners.stumble(), end("alongside.log") + end("database.log")));
      }
      Thread.sleep(10);
    }
  }

  private String end(String log) throws IOException {
    var all = Files.readAllLines(folder.resolve(log));
    return String.join("\n", all.subList(Math.max(0, all.size() - LINES), all.size())) + "\n";
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

  private UUID decision() {
    return sql()
        .sql(
            """
            SELECT d.id FROM decisions.decision d
            WHERE d.phase = 'OPEN' AND d.method = 'both-groups-agree'
            """)
        .query(UUID.class)
        .single();
  }

  private List<UUID> partners() {
    return sql()
        .sql("SELECT person FROM decisions.asked WHERE decision = ? ORDER BY id LIMIT ?")
        .params(decision(), PARTNERS)
        .query((row, _) -> Objects.requireNonNull(row.getObject(1, UUID.class)))
        .list();
  }

  private Set<String> kept() {
    return new HashSet<>(
        sql()
            .sql(
                """
                SELECT w.words FROM decisions.response p
                JOIN record.personal_words w ON w.commitment = p.words WHERE p.decision = ?
                """)
            .param(decision())
            .query((row, _) -> Objects.requireNonNull(row.getString(1)))
            .list());
  }

  /** The time to answer ends now: the program closes, counts and publishes the record. */
  private void verified(String url, int answers) throws Exception {
    UUID id = decision();
    sql(ServerSettings.of(folder).logins(EmbeddedPostgres.DATABASE).owner())
        .sql("UPDATE decisions.round SET closes = now() WHERE decision = ? AND ended IS NULL")
        .param(id)
        .update();
    byte[] file = record(url + "/decisions/" + id + "/record.json");
    assertThat(Verification.of(file, Optional.empty())).isInstanceOf(Verification.Valid.class);
    String text = new String(file, StandardCharsets.UTF_8);
    assertThat(text.split("\"type\":\"responded\"", -1).length - 1)
        .as("answers in the record")
        .isGreaterThanOrEqualTo(answers);
  }

  private static byte[] record(String url) throws Exception {
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpRequest request = HttpRequest.newBuilder(URI.create(url)).build();
      HttpResponse<byte[]> answer = client.send(request, BodyHandlers.ofByteArray());
      while (answer.statusCode() != 200) {
        Thread.sleep(500);
        answer = client.send(request, BodyHandlers.ofByteArray());
      }
      return answer.body();
    }
  }

  private JdbcClient sql() {
    return sql(Writers.application(folder));
  }

  private static JdbcClient sql(DatabaseLogin login) {
    return JdbcClient.create(
        new DriverManagerDataSource(login.url(), login.user(), login.password()));
  }
}
