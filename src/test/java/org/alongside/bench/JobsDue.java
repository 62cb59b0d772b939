package org.alongside.bench;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The work that the preparation leaves behind: a letter for each of 200 partners at each decision.
 * It would be measured with whatever comes next.
 */
record JobsDue(JdbcClient sql) {

  private static final Duration PATIENCE = Duration.ofMinutes(10);
  private static final Duration EACH = Duration.ofMillis(200);

  void await() {
    var end = System.nanoTime() + PATIENCE.toNanos();
    while (due() > 0) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException(due() + " jobs are still due");
      }
      LockSupport.parkNanos(EACH.toNanos());
    }
  }

  private long due() {
    return sql.sql("SELECT count(*) FROM database.scheduled_tasks WHERE execution_time <= now()")
        .query(Long.class)
        .single();
  }
}
