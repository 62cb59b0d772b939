package org.alongside.identity.storage;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.alongside.identity.StaffAccounts;
import org.alongside.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Members of staff, in the table {@code identity.staff_account}. */
@Repository
class PostgresStaffAccounts implements StaffAccounts {

  private final JdbcClient sql;

  PostgresStaffAccounts(JdbcClient sql) {
    this.sql = sql;
  }

  @Override
  public Optional<PersonId> find(String issuer, String subject) {
    return sql.sql("SELECT person FROM identity.staff_account WHERE issuer = ? AND subject = ?")
        .param(issuer)
        .param(subject)
        .query(UUID.class)
        .optional()
        .map(PersonId::new);
  }

  @Override
  public void oneAtATime(String issuer, String subject) {
    sql.sql("SELECT pg_advisory_xact_lock(hashtext('identity.staff_account'), hashtext(?))")
        .param(issuer + " " + subject)
        .query(row -> {});
  }

  @Override
  public boolean link(String issuer, String subject, PersonId person, Instant now) {
    return sql.sql(
                """
                INSERT INTO identity.staff_account (issuer, subject, person, linked_at)
                VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING
                """)
            .param(issuer)
            .param(subject)
            .param(person.value())
            .param(Timestamp.from(now))
            .update()
        == 1;
  }

  @Override
  public boolean has(PersonId person) {
    return sql.sql("SELECT EXISTS (SELECT FROM identity.staff_account WHERE person = ?)")
        .param(person.value())
        .query(Boolean.class)
        .single();
  }
}
