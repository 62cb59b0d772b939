package org.alongside.consultations.storage;

import java.time.LocalDate;
import org.alongside.consultations.Response;
import org.alongside.files.ForgetFiles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Forgets what was typed and never sent, once nothing is taken any more; what was sent stays. There
 * is a week's grace, in which somebody can still ask for what they lost.
 */
@Repository
class ClearPages {

  static final int GRACE_DAYS = 7;

  private final JdbcClient sql;
  private final ForgetFiles files;

  ClearPages(JdbcClient sql, ForgetFiles files) {
    this.sql = sql;
    this.files = files;
  }

  int clear(LocalDate today) {
    forgetNames(today);
    forgetFiles(today);
    return sql.sql(
            """
            DELETE FROM consultations.page p
             USING consultations.response r, consultations.consultation c
             WHERE p.response = r.id AND r.consultation = c.id AND c.phase = 'CLOSED'
               AND c.last_day + c.late_days + ? < ?
            """)
        .params(GRACE_DAYS, today)
        .update();
  }

  /** Who was helped, and who prepared it together: with the keys, nobody needs their names. */
  private void forgetNames(LocalDate today) {
    sql.sql(
            """
            WITH over AS (
              SELECT r.id FROM consultations.response r
                JOIN consultations.consultation c ON c.id = r.consultation
               WHERE c.phase = 'CLOSED' AND c.last_day + c.late_days + :grace < :today),
            helped AS (
              UPDATE consultations.behalf SET name = ''
               WHERE whom = 'SOMEBODY' AND name <> '' AND response IN (TABLE over))
            UPDATE consultations.writer SET name = '' WHERE name <> '' AND response IN (TABLE over)
            """)
        .param("grace", GRACE_DAYS)
        .param("today", today)
        .update();
  }

  /** Those of answers that were never sent. */
  private void forgetFiles(LocalDate today) {
    files.forget(
        Response.FILES,
        sql.sql(
                """
                SELECT DISTINCT r.id FROM consultations.page p
                  JOIN consultations.response r ON r.id = p.response
                  JOIN consultations.consultation c ON c.id = r.consultation
                 WHERE r.sent_at IS NULL AND c.phase = 'CLOSED'
                   AND c.last_day + c.late_days + ? < ?
                """)
            .params(GRACE_DAYS, today)
            .query((row, _) -> Cells.id(row, "id"))
            .list());
  }
}
