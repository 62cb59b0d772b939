package org.alongside.consultations.storage;

import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;
import org.alongside.consultations.Response;
import org.alongside.files.ForgetFiles;
import org.alongside.people.Downloadable;
import org.alongside.people.Erasable;
import org.alongside.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What somebody answered while signed in: handed to them, and forgotten with their account. That
 * there was a response stays, as of one that was taken back.
 */
@Repository
class ResponsesOfPerson implements Erasable, Downloadable {

  private final JdbcClient sql;
  private final ForgetFiles files;

  ResponsesOfPerson(JdbcClient sql, ForgetFiles files) {
    this.sql = sql;
    this.files = files;
  }

  @Override
  public void erase(PersonId person, Instant now) {
    var theirs =
        sql.sql(
                """
                UPDATE consultations.response
                   SET person = NULL, withdrawn_at = coalesce(withdrawn_at, :now),
                       entered_by = CASE channel WHEN 'WEB' THEN NULL ELSE entered_by END
                 WHERE person = :person RETURNING id
                """)
            .param("person", person.value())
            .param("now", Cells.at(now))
            .query((row, _) -> Cells.id(row, "id"))
            .list();
    files.forget(Response.FILES, theirs);
    ForgottenResponses.forget(sql, theirs);
  }

  @Override
  public String part() {
    return "consultations";
  }

  @Override
  public Stream<Map<String, ?>> of(PersonId person) {
    return sql
        .sql(
            """
            SELECT c.slug AS consultation, r.reference, r.started_at, r.sent_at, r.sent_last_at,
                   r.late, r.withdrawn_at, b.whom, b.name AS in_the_name_of, b.age, p.code AS page, p.answers::text AS on_the_page,
                   counted.answers::text AS as_sent
              FROM consultations.response r
              JOIN consultations.consultation c ON c.id = r.consultation
              LEFT JOIN consultations.behalf b ON b.response = r.id
              LEFT JOIN consultations.page p ON p.response = r.id
              LEFT JOIN consultations.counted ON counted.response = r.id
             WHERE r.person = ? ORDER BY r.started_at, r.id, p.code
            """)
        .param(person.value())
        .query()
        .listOfRows()
        .stream()
        .map(row -> row);
  }
}
