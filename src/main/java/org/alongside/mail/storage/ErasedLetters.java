package org.alongside.mail.storage;

import java.time.Instant;
import org.alongside.people.Erasable;
import org.alongside.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Lets go of what letters said to somebody who deletes their account, also of those that went to
 * their address alone, such as the ones to sign in by; none leaves any more.
 */
@Component
class ErasedLetters implements Erasable {

  private final JdbcClient jdbc;

  ErasedLetters(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void erase(PersonId person, Instant now) {
    jdbc.sql(
            """
            UPDATE mail.letter
            SET content = NULL, address = NULL, leaving_since = NULL,
                ended_at = COALESCE(ended_at, :now),
                state = CASE WHEN ended_at IS NULL THEN 'NO_ADDRESS' ELSE state END
            WHERE person = :person OR lower(address) =
                (SELECT email FROM people.person WHERE id = :person)
            """)
        .param("person", person.value())
        .param("now", LetterRow.utc(now))
        .update();
    jdbc.sql(
            """
            DELETE FROM mail.shown_letter WHERE person = :person OR lower(address) =
                (SELECT email FROM people.person WHERE id = :person)
            """)
        .param("person", person.value())
        .update();
  }
}
