package org.alongside.identity.storage;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.alongside.identity.Passkey;
import org.alongside.identity.Passkeys;
import org.alongside.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Passkeys as their owners see them, in the table {@code identity.passkey}. */
@Repository
class PostgresPasskeys implements Passkeys {

  private static final String OWNED =
      " WHERE id = :id AND handle = (SELECT handle FROM identity.passkey_holder"
          + " WHERE person = :person)";

  private final JdbcClient sql;

  PostgresPasskeys(JdbcClient sql) {
    this.sql = sql;
  }

  @Override
  public List<Passkey> of(PersonId person) {
    return sql.sql(
            """
            SELECT id, name, created_at, last_used_at
            FROM identity.passkey JOIN identity.passkey_holder USING (handle)
            WHERE person = ? ORDER BY created_at, id
            """)
        .param(person.value())
        .query((row, number) ->
            new Passkey(
                row.getObject("id", UUID.class),
                row.getString("name"),
                moment(row.getTimestamp("created_at")),
                moment(row.getTimestamp("last_used_at"))))
        .list();
  }

  private static Instant moment(Timestamp timestamp) {
    return timestamp.toInstant();
  }

  @Override
  public boolean rename(PersonId person, UUID id, String name) {
    return sql.sql("UPDATE identity.passkey SET name = :name" + OWNED)
            .param("name", name)
            .param("id", id)
            .param("person", person.value())
            .update()
        == 1;
  }

  @Override
  public void removeAll(PersonId person) {
    sql.sql("DELETE FROM identity.passkey_holder WHERE person = ?").param(person.value()).update();
  }

  @Override
  public boolean remove(PersonId person, UUID id) {
    return sql.sql("DELETE FROM identity.passkey" + OWNED)
            .param("id", id)
            .param("person", person.value())
            .update()
        == 1;
  }
}
