package org.alongside.identity.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.alongside.identity.Digest;
import org.alongside.identity.SignInRequest;
import org.alongside.identity.SignInRequests;
import org.alongside.people.EmailAddress;
import org.alongside.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Requests to prove an address, in the table {@code identity.sign_in_request}. */
@Repository
class PostgresSignInRequests implements SignInRequests {

  private final JdbcClient sql;

  PostgresSignInRequests(JdbcClient sql) {
    this.sql = sql;
  }

  @Override
  public void add(SignInRequest request) {
    sql.sql(
            """
            UPDATE identity.sign_in_request SET replaced = true
            WHERE browser = ? AND email = ? AND used_at IS NULL
            """)
        .param(request.proofs().browser().hex())
        .param(request.email().value())
        .update();
    var changes = request.changes();
    sql.sql(
            """
            INSERT INTO identity.sign_in_request
                (id, email, changes, browser, token, code, return_to, asked_at)
            VALUES (:id, :email, :changes, :browser, :token, :code, :returnTo, :askedAt)
            """)
        .param("id", request.id())
        .param("email", request.email().value())
        .param("changes", changes == null ? null : changes.value(), Types.OTHER)
        .param("browser", request.proofs().browser().hex())
        .param("token", request.proofs().token().hex())
        .param("code", request.proofs().code().hex())
        .param("returnTo", request.returnTo())
        .param("askedAt", Timestamp.from(request.life().askedAt()))
        .update();
  }

  @Override
  public Optional<SignInRequest> byToken(Digest token) {
    return sql.sql("SELECT * FROM identity.sign_in_request WHERE token = ?")
        .param(token.hex())
        .query(PostgresSignInRequests::read)
        .optional();
  }

  @Override
  public Optional<SignInRequest> newestOf(Digest browser) {
    return sql.sql(
            """
            SELECT * FROM identity.sign_in_request WHERE browser = ?
            ORDER BY asked_at DESC, replaced LIMIT 1
            """)
        .param(browser.hex())
        .query(PostgresSignInRequests::read)
        .optional();
  }

  @Override
  public boolean use(UUID id, Instant now) {
    return sql.sql(
                """
                UPDATE identity.sign_in_request SET used_at = ?
                WHERE id = ? AND used_at IS NULL AND NOT replaced
                """)
            .param(Timestamp.from(now))
            .param(id)
            .update()
        == 1;
  }

  @Override
  public int countTry(UUID id) {
    return sql.sql(
            "UPDATE identity.sign_in_request SET tries = tries + 1 WHERE id = ? RETURNING tries")
        .param(id)
        .query(Integer.class)
        .single();
  }

  private static SignInRequest read(ResultSet row, int number) throws SQLException {
    var changes = row.getObject("changes", UUID.class);
    var used = row.getTimestamp("used_at");
    return new SignInRequest(
        row.getObject("id", UUID.class),
        new EmailAddress(row.getString("email")),
        changes == null ? null : new PersonId(changes),
        new SignInRequest.Proofs(
            new Digest(row.getString("browser")),
            new Digest(row.getString("token")),
            new Digest(row.getString("code"))),
        new SignInRequest.Life(
            row.getTimestamp("asked_at").toInstant(),
            used == null ? null : used.toInstant(),
            row.getBoolean("replaced")),
        row.getString("return_to"));
  }
}
