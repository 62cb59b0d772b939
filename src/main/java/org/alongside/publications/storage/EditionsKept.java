package org.alongside.publications.storage;

import java.util.List;
import org.alongside.publications.Edition;
import org.alongside.publications.PublicationId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What everyone could read, in the table {@code publications.edition}, which only grows. */
final class EditionsKept {

  private final JdbcClient sql;

  EditionsKept(JdbcClient sql) {
    this.sql = sql;
  }

  /** Nothing happens where it is kept already. */
  void keep(PublicationId id, Edition edition) {
    sql.sql(
            """
            INSERT INTO publications.edition (publication, number, words, because, made_by, made_at)
            VALUES (?, ?, ?::jsonb, ?, ?, ?) ON CONFLICT DO NOTHING
            """)
        .params(
            id.value(),
            edition.number(),
            Json.write(edition.text()),
            edition.because(),
            edition.change().by().value(),
            PublicationRow.at(edition.change().at()))
        .update();
  }

  List<Edition> of(PublicationId id) {
    return sql.sql("SELECT * FROM publications.edition WHERE publication = ? ORDER BY number")
        .param(id.value())
        .query(PublicationRow::edition)
        .list();
  }
}
