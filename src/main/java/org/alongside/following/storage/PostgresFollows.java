package org.alongside.following.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.alongside.following.Follow;
import org.alongside.following.FollowKey;
import org.alongside.following.Followed;
import org.alongside.following.Follows;
import org.alongside.mail.Pace;
import org.alongside.people.EmailAddress;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who follows what, in the schema {@code following}. */
@Repository
class PostgresFollows implements Follows {

  private final JdbcClient sql;

  PostgresFollows(JdbcClient sql) {
    this.sql = sql;
  }

  /** Asking again makes the letter good for as long as the first one was. */
  @Override
  public Follow ask(EmailAddress email, Followed what, Instant now) {
    return sql.sql(
            """
            INSERT INTO following.follow AS f (key, email, kind, name, asked_at, pace)
            VALUES (:key, :email, :kind, :name, :now, coalesce(
              (SELECT pace FROM following.follow WHERE email = :email LIMIT 1), 'AT_ONCE'))
            ON CONFLICT (email, kind, lower(name)) DO UPDATE SET asked_at = excluded.asked_at
            RETURNING f.*
            """)
        .param("key", FollowKey.random().value())
        .param("email", email.value())
        .param("kind", what.kind().name())
        .param("name", what.name())
        .param("now", Timestamp.from(now))
        .query(PostgresFollows::read)
        .single();
  }

  @Override
  public Optional<Follow> find(FollowKey key) {
    return sql.sql("SELECT * FROM following.follow WHERE key = ?")
        .param(key.value())
        .query(PostgresFollows::read)
        .optional();
  }

  @Override
  public void confirm(FollowKey key, Instant now) {
    sql.sql(
            """
            UPDATE following.follow SET confirmed_at = ? WHERE key = ? AND confirmed_at IS NULL
            """)
        .params(Timestamp.from(now), key.value())
        .update();
  }

  @Override
  public void pace(FollowKey key, Pace pace) {
    sql.sql(
            """
            UPDATE following.follow SET pace = ?
             WHERE email = (SELECT email FROM following.follow WHERE key = ?)
            """)
        .params(pace.name(), key.value())
        .update();
  }

  @Override
  public void leave(FollowKey key) {
    sql.sql("DELETE FROM following.follow WHERE key = ?").param(key.value()).update();
  }

  static Follow read(ResultSet row, int number) throws SQLException {
    return new Follow(
        new FollowKey(row.getString("key")),
        new EmailAddress(row.getString("email")),
        new Followed(Followed.Kind.valueOf(row.getString("kind")), row.getString("name")),
        row.getTimestamp("confirmed_at") != null,
        Pace.valueOf(row.getString("pace")));
  }
}
