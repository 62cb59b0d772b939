package org.alongside.identity.storage;

import java.sql.Timestamp;
import java.time.Instant;
import org.alongside.identity.Digest;
import org.alongside.identity.Limit;
import org.alongside.identity.Limits;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Counts tries in the table {@code identity.tries}, in the transaction of the page: a refusal is a
 * value and no exception, so a try that was refused is committed and counts.
 */
@Repository
class PostgresLimits implements Limits {

  private final JdbcClient sql;

  PostgresLimits(JdbcClient sql) {
    this.sql = sql;
  }

  @Override
  public boolean allow(Limit limit, String subject, Instant now) {
    return subject.equals(UNKNOWN) || count(limit, subject, now) <= limit.times();
  }

  private int count(Limit limit, String subject, Instant now) {
    return sql.sql(
            """
            INSERT INTO identity.tries (what, subject, begins, count)
            VALUES (:what, :subject, :begins, 1)
            ON CONFLICT (what, subject, begins) DO UPDATE SET count = tries.count + 1
            RETURNING count
            """)
        .param("what", limit.name())
        .param("subject", Digest.of(limit.name(), subject).hex())
        .param("begins", Timestamp.from(window(limit, now)))
        .query(Integer.class)
        .single();
  }

  private static Instant window(Limit limit, Instant now) {
    var length = limit.window().toSeconds();
    return Instant.ofEpochSecond(Math.floorDiv(now.getEpochSecond(), length) * length);
  }
}
