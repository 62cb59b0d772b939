package org.alongside.identity.storage;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Forgets old requests to sign in, old one-time keys and old counts of tries. */
@Repository
class ForgetTraces {

  private static final Duration REQUESTS = Duration.ofMinutes(90);
  private static final Duration TRIES = Duration.ofHours(47);

  private final JdbcClient sql;

  ForgetTraces(JdbcClient sql) {
    this.sql = sql;
  }

  void olderThanNeeded(Instant now) {
    sql.sql("DELETE FROM identity.sign_in_request WHERE asked_at < ?")
        .param(Timestamp.from(now.minus(REQUESTS)))
        .update();
    sql.sql("DELETE FROM identity.enrolment WHERE valid_until < ?")
        .param(Timestamp.from(now))
        .update();
    sql.sql("DELETE FROM identity.tries WHERE begins < ?")
        .param(Timestamp.from(now.minus(TRIES)))
        .update();
  }
}
