package org.alongside.consultations.storage;

import java.util.List;
import org.alongside.consultations.ConsultationId;
import org.alongside.consultations.Edition;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What everyone could read, in the table {@code consultations.edition}, which only grows. */
final class EditionsKept {

  private final JdbcClient sql;

  EditionsKept(JdbcClient sql) {
    this.sql = sql;
  }

  void add(ConsultationId id, Edition edition) {
    sql.sql(
            """
            INSERT INTO consultations.edition (consultation, number, terms, questions, opens,
                last_day, late_days, pauses, because, made_by, made_at)
            VALUES (?, ?, ?::jsonb, ?::jsonb, ?, ?, ?, ?::datemultirange, ?, ?, ?)
            """)
        .params(
            id.value(),
            edition.number(),
            Json.write(edition.terms()),
            Json.write(edition.questions()),
            edition.run().opens(),
            edition.run().lastDay(),
            edition.run().lateDays(),
            PausedDays.write(edition.run().pauses()),
            edition.because(),
            edition.change().by().value(),
            Cells.at(edition.change().at()))
        .update();
  }

  List<Edition> of(ConsultationId id) {
    return sql.sql("SELECT * FROM consultations.edition WHERE consultation = ? ORDER BY number")
        .param(id.value())
        .query(ConsultationRow::edition)
        .list();
  }
}
