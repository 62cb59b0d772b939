package org.alongside.database;

import java.time.Duration;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The time that people let pass in a demonstration, so that they need not wait until a decision
 * closes. The clock of the whole installation runs ahead by it; nowhere else does any pass.
 */
@Component
public final class TimePassed {

  private final JdbcClient sql;
  private final Installation installation;
  private volatile Duration ahead;

  TimePassed(JdbcClient sql, Installation installation) {
    this.sql = sql;
    this.installation = installation;
    this.ahead = read();
  }

  /** What the clock shows when it is truly {@code now}. */
  public Instant from(Instant now) {
    return now.plus(ahead);
  }

  /** Lets more time pass, for everybody who looks at this demonstration; it never comes back. */
  public void pass(Duration more) {
    if (!installation.demo()) {
      throw new IllegalStateException("Time passes by itself in a real installation");
    }
    sql.sql("INSERT INTO database.time_passed (seconds) VALUES (?)")
        .param(more.toSeconds())
        .update();
    ahead = read();
  }

  private Duration read() {
    return Duration.ofSeconds(
        sql.sql("SELECT coalesce(sum(seconds), 0)::bigint FROM database.time_passed")
            .query(Long.class)
            .single());
  }
}
