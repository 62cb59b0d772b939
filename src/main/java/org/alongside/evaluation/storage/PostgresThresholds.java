package org.alongside.evaluation.storage;

import org.alongside.database.HeldInMemory;
import org.alongside.evaluation.ThresholdHistory;
import org.alongside.evaluation.ThresholdVersion;
import org.alongside.evaluation.Thresholds;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What was changed in the thresholds, one row a change, held in memory: every promise check asks
 * for it.
 */
@Repository
class PostgresThresholds implements Thresholds {

  private final JdbcClient sql;
  private final HeldInMemory<ThresholdHistory> held;

  PostgresThresholds(JdbcClient sql) {
    this.sql = sql;
    this.held = new HeldInMemory<>(this::latest);
  }

  @Override
  public ThresholdHistory history() {
    return held.get();
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
    held.forget();
    return rows == 1;
  }
}
