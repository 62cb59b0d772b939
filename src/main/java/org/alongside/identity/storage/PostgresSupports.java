package org.alongside.identity.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.identity.Support;
import org.alongside.identity.Supports;
import org.alongside.people.EmailAddress;
import org.alongside.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who may act for whom, in the table {@code identity.support}. */
@Repository
class PostgresSupports implements Supports {

  private static final String NOW = "SELECT * FROM identity.support WHERE ended_at IS NULL AND ";
  private static final String OLDEST_FIRST = " ORDER BY asked_at, id";

  private final JdbcClient sql;

  PostgresSupports(JdbcClient sql) {
    this.sql = sql;
  }

  @Override
  public void add(Support support) {
    var email = support.email();
    sql.sql(
            """
            INSERT INTO identity.support (id, person, email, asked_at)
            VALUES (:id, :person, :email, :askedAt)
            """)
        .param("id", support.id())
        .param("person", support.person().value())
        .param("email", email == null ? null : email.value(), Types.VARCHAR)
        .param("askedAt", Timestamp.from(support.askedAt()))
        .update();
  }

  @Override
  public Optional<Support> find(UUID id) {
    return sql.sql(NOW + "id = ?").param(id).query(PostgresSupports::read).optional();
  }

  @Override
  public List<Support> of(PersonId person) {
    return sql.sql(NOW + "person = ?" + OLDEST_FIRST)
        .param(person.value())
        .query(PostgresSupports::read)
        .list();
  }

  @Override
  public List<Support> by(PersonId supporter) {
    return sql.sql(NOW + "supporter = ? AND accepted_at IS NOT NULL" + OLDEST_FIRST)
        .param(supporter.value())
        .query(PostgresSupports::read)
        .list();
  }

  @Override
  public List<Support> askedOf(EmailAddress email) {
    return sql.sql(NOW + "email = ? AND accepted_at IS NULL" + OLDEST_FIRST)
        .param(email.value())
        .query(PostgresSupports::read)
        .list();
  }

  @Override
  public boolean allowed(PersonId supporter, PersonId person) {
    return sql.sql(
            """
            SELECT EXISTS (SELECT FROM identity.support
                WHERE supporter = ? AND person = ? AND accepted_at IS NOT NULL
                  AND ended_at IS NULL)
            """)
        .param(supporter.value())
        .param(person.value())
        .query(Boolean.class)
        .single();
  }

  @Override
  public boolean accept(UUID id, PersonId supporter, Instant now) {
    return sql.sql(
                """
                UPDATE identity.support SET supporter = ?, email = NULL, accepted_at = ?
                WHERE id = ? AND accepted_at IS NULL AND ended_at IS NULL
                """)
            .param(supporter.value())
            .param(Timestamp.from(now))
            .param(id)
            .update()
        == 1;
  }

  @Override
  public boolean end(UUID id, Instant now) {
    return sql.sql(
                """
                UPDATE identity.support SET ended_at = ?, email = NULL
                WHERE id = ? AND ended_at IS NULL
                """)
            .param(Timestamp.from(now))
            .param(id)
            .update()
        == 1;
  }

  private static Support read(ResultSet row, int number) throws SQLException {
    var email = row.getString("email");
    var supporter = row.getObject("supporter", UUID.class);
    return new Support(
        row.getObject("id", UUID.class),
        new PersonId(row.getObject("person", UUID.class)),
        email == null ? null : new EmailAddress(email),
        supporter == null ? null : new PersonId(supporter),
        row.getTimestamp("asked_at").toInstant());
  }
}
