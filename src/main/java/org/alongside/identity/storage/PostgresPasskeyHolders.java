package org.alongside.identity.storage;

import java.util.Optional;
import java.util.UUID;
import org.alongside.identity.PasskeyHolders;
import org.alongside.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Repository;

/**
 * Who holds passkeys, in the table {@code identity.passkey_holder}. What an authenticator shows is
 * the name that the person chose.
 */
@Repository
class PostgresPasskeyHolders implements PublicKeyCredentialUserEntityRepository, PasskeyHolders {

  private static final String FIND =
      "SELECT holder.handle, person.name FROM people.person"
          + " JOIN identity.passkey_holder holder ON holder.person = person.id"
          + " WHERE person.erased_at IS NULL AND ";

  private final JdbcClient sql;

  PostgresPasskeyHolders(JdbcClient sql) {
    this.sql = sql;
  }

  @Override
  public Optional<PersonId> person(byte[] handle) {
    return sql.sql("SELECT person FROM identity.passkey_holder WHERE handle = ?")
        .param(handle)
        .query(UUID.class)
        .optional()
        .map(PersonId::new);
  }

  @Override
  public @Nullable PublicKeyCredentialUserEntity findById(Bytes id) {
    return find(sql.sql(FIND + "holder.handle = ?").param(id.getBytes()));
  }

  /**
   * Somebody by their id, which is the name that signing in gives them. Whoever has no handle yet
   * is given one.
   */
  @Override
  public @Nullable PublicKeyCredentialUserEntity findByUsername(String person) {
    var id = UUID.fromString(person);
    sql.sql(
            """
            INSERT INTO identity.passkey_holder (handle, person) VALUES (?, ?)
            ON CONFLICT (person) DO NOTHING
            """)
        .param(Bytes.random().getBytes())
        .param(id)
        .update();
    return find(sql.sql(FIND + "person.id = ?").param(id));
  }

  /** There is nothing more to keep: a handle is made when it is first asked for. */
  @Override
  public void save(PublicKeyCredentialUserEntity entity) {}

  @Override
  public void delete(Bytes id) {
    sql.sql("DELETE FROM identity.passkey_holder WHERE handle = ?").param(id.getBytes()).update();
  }

  private static @Nullable PublicKeyCredentialUserEntity find(JdbcClient.StatementSpec statement) {
    return statement
        .query((row, number) ->
            ImmutablePublicKeyCredentialUserEntity.builder()
                .id(new Bytes(row.getBytes("handle")))
                .name(row.getString("name"))
                .displayName(row.getString("name"))
                .build())
        .optional()
        .orElse(null);
  }
}
