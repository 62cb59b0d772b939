package org.alongside.identity.storage;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.alongside.organisation.SetUpKey;
import org.alongside.people.EmailAddress;
import org.alongside.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Whoever runs the machine makes a one-time key for an administrator who can't get in any more.
 * They can read the whole database anyway, so this gives away nothing new.
 */
public record RescueAdministrator(JdbcClient sql) {

  public static final Duration LASTS = Duration.ofHours(1);

  /** Keeps the key for the administrator with this address; false when there is none. */
  public boolean rescue(EmailAddress email, SetUpKey key, Instant now) {
    var found = administrator(email);
    found.ifPresent(person -> new PostgresEnrolments(sql).keep(person, key, now.plus(LASTS)));
    return found.isPresent();
  }

  private Optional<PersonId> administrator(EmailAddress email) {
    return sql.sql(
            """
            SELECT person.id FROM people.person
            JOIN access.role_given ON role_given.person = person.id
            WHERE person.email = ? AND role = 'ADMINISTRATOR' AND taken_at IS NULL
              AND person.erased_at IS NULL
            """)
        .param(email.value())
        .query(UUID.class)
        .optional()
        .map(PersonId::new);
  }
}
