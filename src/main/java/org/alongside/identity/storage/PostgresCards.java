package org.alongside.identity.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.alongside.identity.Card;
import org.alongside.identity.CardSecret;
import org.alongside.identity.Cards;
import org.alongside.identity.Digest;
import org.alongside.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Printed cards, in the table {@code identity.card}. */
@Repository
class PostgresCards implements Cards {

  private static final String VALID = "SELECT * FROM identity.card WHERE revoked_at IS NULL AND ";

  private final JdbcClient sql;

  PostgresCards(JdbcClient sql) {
    this.sql = sql;
  }

  @Override
  public void issue(PersonId person, CardSecret secret, PersonId by, Instant now) {
    revoke(person, now);
    sql.sql(
            """
            INSERT INTO identity.card (id, person, code, pin, issued_at, issued_by)
            VALUES (:id, :person, :code, :pin, :now, :by)
            """)
        .param("id", UUID.randomUUID())
        .param("person", person.value())
        .param("code", secret.codeDigest().hex())
        .param("pin", secret.pinDigest().hex())
        .param("now", Timestamp.from(now))
        .param("by", by.value())
        .update();
  }

  @Override
  public Optional<Card> of(PersonId person) {
    return sql.sql(VALID + "person = ?")
        .param(person.value())
        .query(PostgresCards::read)
        .optional();
  }

  @Override
  public Optional<Card> byCode(Digest code) {
    return sql.sql(VALID + "code = ?").param(code.hex()).query(PostgresCards::read).optional();
  }

  @Override
  public boolean countTry(Card card) {
    return sql.sql(
                """
                UPDATE identity.card SET wrong_pins = wrong_pins + 1
                WHERE id = ? AND revoked_at IS NULL AND wrong_pins < ?
                """)
            .param(card.id())
            .param(Card.TRIES)
            .update()
        == 1;
  }

  @Override
  public void used(Card card, Instant now) {
    sql.sql("UPDATE identity.card SET wrong_pins = 0, used_at = ? WHERE id = ?")
        .param(Timestamp.from(now))
        .param(card.id())
        .update();
  }

  @Override
  public boolean revoke(PersonId person, Instant now) {
    return sql.sql(
                "UPDATE identity.card SET revoked_at = ? WHERE person = ? AND revoked_at IS NULL")
            .param(Timestamp.from(now))
            .param(person.value())
            .update()
        == 1;
  }

  private static Card read(ResultSet row, int number) throws SQLException {
    var used = row.getTimestamp("used_at");
    return new Card(
        row.getObject("id", UUID.class),
        new PersonId(row.getObject("person", UUID.class)),
        new Digest(row.getString("pin")),
        row.getTimestamp("issued_at").toInstant(),
        row.getInt("wrong_pins"),
        used == null ? null : used.toInstant());
  }
}
