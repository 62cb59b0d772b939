package org.alongside.consultations.storage;

import java.util.List;
import org.alongside.consultations.ConsultationId;
import org.alongside.consultations.Review;
import org.alongside.consultations.Reviews;
import org.alongside.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reviews in the table {@code consultations.review}. */
@Repository
class PostgresReviews implements Reviews {

  private final JdbcClient sql;

  PostgresReviews(JdbcClient sql) {
    this.sql = sql;
  }

  @Override
  public void add(Review review) {
    sql.sql(
            """
            INSERT INTO consultations.review (consultation, seen, action, made_by, made_at)
            VALUES (?, ?, ?, ?, ?)
            """)
        .params(
            review.consultation().value(),
            review.seen(),
            review.action(),
            review.act().by().value(),
            Cells.at(review.act().at()))
        .update();
  }

  @Override
  public List<Review> of(ConsultationId consultation) {
    return sql.sql(
            """
            SELECT seen, action, made_by, made_at FROM consultations.review
            WHERE consultation = ? ORDER BY made_at DESC, id DESC
            """)
        .param(consultation.value())
        .query((row, _) ->
            new Review(
                consultation,
                row.getString("seen"),
                row.getString("action"),
                new Review.Act(
                    new PersonId(Cells.id(row, "made_by")), Cells.instant(row, "made_at"))))
        .list();
  }
}
