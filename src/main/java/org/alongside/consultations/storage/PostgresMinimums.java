package org.alongside.consultations.storage;

import java.time.LocalDate;
import org.alongside.consultations.MinimumDays;
import org.alongside.consultations.Minimums;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What time people are to have, in the table {@code consultations.minimum_days}. */
@Repository
class PostgresMinimums implements Minimums {

  private final JdbcClient sql;

  PostgresMinimums(JdbcClient sql) {
    this.sql = sql;
  }

  /** What held before the first row is what the first row says. */
  @Override
  public MinimumDays on(LocalDate day) {
    return sql.sql(
            """
            SELECT small, ordinary, major FROM consultations.minimum_days
            ORDER BY holds_from <= :day DESC, abs(holds_from - :day) LIMIT 1
            """)
        .param("day", day)
        .query((row, number) -> new MinimumDays(row.getInt(1), row.getInt(2), row.getInt(3)))
        .single();
  }
}
