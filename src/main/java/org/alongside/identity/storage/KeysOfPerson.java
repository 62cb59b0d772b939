package org.alongside.identity.storage;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.alongside.identity.Devices;
import org.alongside.people.Downloadable;
import org.alongside.people.Erasable;
import org.alongside.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The ways somebody signs in: gone when they leave, and in their download. */
@Repository
class KeysOfPerson implements Erasable, Downloadable {

  private static final List<String> GONE =
      List.of(
          "DELETE FROM identity.sign_in_request WHERE changes = :person OR email ="
              + " (SELECT email FROM people.person WHERE id = :person)",
          "DELETE FROM identity.passkey_holder WHERE person = :person",
          "DELETE FROM identity.enrolment WHERE person = :person",
          "DELETE FROM identity.staff_account WHERE person = :person",
          "DELETE FROM identity.card WHERE person = :person",
          "UPDATE identity.support SET email = NULL,"
              + " ended_at = COALESCE(ended_at, GREATEST(:now, asked_at))"
              + " WHERE (ended_at IS NULL OR email IS NOT NULL) AND (person = :person OR supporter = :person OR email ="
              + " (SELECT email FROM people.person WHERE id = :person))");

  private final JdbcClient sql;
  private final Devices devices;

  KeysOfPerson(JdbcClient sql, Devices devices) {
    this.sql = sql;
    this.devices = devices;
  }

  @Override
  public void erase(PersonId person, Instant now) {
    for (var gone : GONE) {
      sql.sql(gone).param("person", person.value()).param("now", Timestamp.from(now)).update();
    }
    devices.signOutElsewhere(person, "");
  }

  @Override
  public String part() {
    return "signing-in";
  }

  @Override
  public Stream<Map<String, ?>> of(PersonId person) {
    return sql
        .sql(
            """
            SELECT 'passkey' AS what, name, created_at AS since, last_used_at AS used
            FROM identity.passkey JOIN identity.passkey_holder USING (handle)
            WHERE person = :person
            UNION ALL
            SELECT 'staff sign-in', issuer || ' ' || subject, linked_at, NULL
            FROM identity.staff_account WHERE person = :person
            UNION ALL
            SELECT 'card', NULL, issued_at, used_at FROM identity.card WHERE person = :person
            UNION ALL
            SELECT 'supporter', COALESCE(email, supporter::text), asked_at, accepted_at
            FROM identity.support WHERE person = :person
            UNION ALL
            SELECT 'acts for', person::text, asked_at, accepted_at
            FROM identity.support WHERE supporter = :person
            ORDER BY since
            """)
        .param("person", person.value())
        .query()
        .listOfRows()
        .stream()
        .map(row -> row);
  }
}
