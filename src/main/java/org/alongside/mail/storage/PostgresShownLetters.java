package org.alongside.mail.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.mail.ShownLetters;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The letters laid out by a demonstration. */
@Repository
class PostgresShownLetters implements ShownLetters {

  private final JdbcClient jdbc;

  PostgresShownLetters(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<ShownLetter> newest(Optional<UUID> olderThan) {
    return jdbc.sql(
            """
            SELECT id, address, subject, body, shown_at FROM mail.shown_letter
            WHERE CAST(:older AS uuid) IS NULL OR (shown_at, id) <
              (SELECT shown_at, id FROM mail.shown_letter WHERE id = CAST(:older AS uuid))
            ORDER BY shown_at DESC, id DESC
            LIMIT :page
            """)
        .param("older", olderThan.orElse(null))
        .param("page", PAGE)
        .query(PostgresShownLetters::read)
        .list();
  }

  private static ShownLetter read(ResultSet row, int number) throws SQLException {
    return new ShownLetter(
        row.getObject("id", UUID.class),
        row.getString("address"),
        row.getString("subject"),
        row.getString("body"),
        row.getObject("shown_at", OffsetDateTime.class).toInstant());
  }
}
