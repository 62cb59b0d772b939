package org.alongside.evaluation.storage;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.concurrent.Executors;
import org.alongside.evaluation.ThresholdHistory;
import org.alongside.evaluation.ThresholdVersion;
import org.alongside.evaluation.Thresholds;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What was changed in the thresholds, one row a change, held in memory on each node: every promise
 * check asks for it. A request that finds it older than a second has it read again in the
 * background, and never uses any older than five.
 */
@Repository
class PostgresThresholds implements Thresholds {

  private static final Duration ASK_AGAIN = Duration.ofSeconds(1);
  private static final Duration TOO_OLD = Duration.ofSeconds(5);

  private final JdbcClient sql;
  private final LoadingCache<Boolean, ThresholdHistory> held;

  PostgresThresholds(JdbcClient sql) {
    this.sql = sql;
    this.held =
        Caffeine.newBuilder()
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .refreshAfterWrite(ASK_AGAIN)
            .expireAfterWrite(TOO_OLD)
            .build(always -> latest());
  }

  @Override
  public ThresholdHistory history() {
    return held.get(true);
  }

  @Override
  public ThresholdHistory latest() {
    return new ThresholdHistory(
        sql.sql("SELECT * FROM evaluation.threshold_version ORDER BY version")
            .query(ThresholdRow::read)
            .list());
  }

  @Override
  public boolean add(ThresholdVersion version) {
    var rows =
        sql.sql(
                """
                INSERT INTO evaluation.threshold_version
                  (version, holds_from, review_months, late_working_days, lived_percent,
                   lived_at_least, joint_percent, agreement_review_months, reason, changed_by,
                   recorded_at)
                VALUES
                  (:version, :holds_from, :review_months, :late_working_days, :lived_percent,
                   :lived_at_least, :joint_percent, :agreement_review_months, :reason,
                   :changed_by, :recorded_at)
                ON CONFLICT (version) DO NOTHING
                """)
            .params(ThresholdRow.write(version))
            .update();
    forget();
    return rows == 1;
  }

  /** This node shows its own change at once, as soon as the change holds. */
  private void forget() {
    if (!TransactionSynchronizationManager.isSynchronizationActive()) {
      held.invalidateAll();
      return;
    }
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            held.invalidateAll();
          }
        });
  }
}
