package org.alongside.notices.storage;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.alongside.mail.About;
import org.alongside.mail.Content;
import org.alongside.mail.Letter;
import org.alongside.mail.Outbox;
import org.alongside.mail.Pace;
import org.alongside.mail.Paces;
import org.alongside.people.ContactWay;
import org.alongside.people.People;
import org.alongside.people.Person;
import org.alongside.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reaches people as they like it: by letter, or by somebody who rings, prints or tells their
 * supporter, for whom a list is kept.
 */
@Component
class ReachPeople {

  private final People people;
  private final Outbox outbox;
  private final Paces paces;
  private final JdbcClient jdbc;

  ReachPeople(People people, Outbox outbox, Paces paces, JdbcClient jdbc) {
    this.people = people;
    this.outbox = outbox;
    this.paces = paces;
    this.jdbc = jdbc;
  }

  /**
   * Always in one order of people: each has a row to write, and two who write to the same people at
   * once would otherwise wait for each other.
   *
   * @param about how often they hear of it is theirs to choose; null for what they are always told
   */
  void reach(UUID cause, List<PersonId> whom, Content content, @Nullable About about, Instant now) {
    var letters = new ArrayList<Letter>();
    for (var id : whom.stream().sorted(Comparator.comparing(PersonId::value)).toList()) {
      people
          .find(id)
          .ifPresent(person -> {
            if (byLetter(person)) {
              letters.add(letter(id, cause, content, about));
            } else if (wants(id, about)) {
              byHand(cause, id, content, now);
            }
          });
    }
    outbox.send(letters);
  }

  private static Letter letter(
      PersonId person, UUID cause, Content content, @Nullable About about) {
    var letter = Letter.to(person, cause, content);
    return about == null ? letter : letter.about(about);
  }

  private boolean wants(PersonId person, @Nullable About about) {
    return about == null || paces.chosen(person).get(about.kind()) != Pace.NEVER;
  }

  private static boolean byLetter(Person person) {
    var contact = person.contact();
    return contact.preferred() == ContactWay.EMAIL && contact.email() != null;
  }

  private void byHand(UUID cause, PersonId person, Content content, Instant now) {
    jdbc.sql(
            """
            INSERT INTO notices.by_hand (id, cause, person, subject, about, path, since)
            VALUES (:id, :cause, :person, :subject, :about, :path, :since)
            ON CONFLICT (cause, person) DO NOTHING
            """)
        .param("id", UUID.randomUUID())
        .param("cause", cause)
        .param("person", person.value())
        .param("subject", content.subject())
        .param("about", content.arguments().isEmpty() ? "" : content.arguments().getFirst())
        .param("path", content.path())
        .param("since", now.atOffset(ZoneOffset.UTC))
        .update();
  }
}
