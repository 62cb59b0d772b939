package org.alongside.notices.storage;

import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.time.ZoneOffset;
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
 * supporter, for whom a list is kept. It asks the database as often for 200 people as for 2.
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
    var found =
        people.find(whom).values().stream()
            .sorted(Comparator.comparing(person -> person.id().value()))
            .toList();
    outbox.send(
        found.stream()
            .filter(ReachPeople::byLetter)
            .map(person -> letter(person.id(), cause, content, about))
            .toList());
    byHand(cause, wanting(found, about), content, now);
  }

  private static Letter letter(
      PersonId person, UUID cause, Content content, @Nullable About about) {
    var letter = Letter.to(person, cause, content);
    return about == null ? letter : letter.about(about);
  }

  /** Those who get no letters, and have not said that they want to hear nothing of it. */
  private List<PersonId> wanting(List<Person> found, @Nullable About about) {
    var others =
        found.stream().filter(person -> !byLetter(person)).map(Person::id).collect(toSet());
    if (about == null || others.isEmpty()) {
      return List.copyOf(others);
    }
    var chosen = paces.chosen(others, about.kind());
    return others.stream().filter(person -> chosen.get(person) != Pace.NEVER).toList();
  }

  private static boolean byLetter(Person person) {
    var contact = person.contact();
    return contact.preferred() == ContactWay.EMAIL && contact.email() != null;
  }

  private void byHand(UUID cause, List<PersonId> whom, Content content, Instant now) {
    if (whom.isEmpty()) {
      return;
    }
    jdbc.sql(
            """
            INSERT INTO notices.by_hand (id, cause, person, subject, about, path, since)
            SELECT uuidv4(), :cause, person, :subject, :about, :path, :since
              FROM unnest(:people) AS person ORDER BY person
            ON CONFLICT (cause, person) DO NOTHING
            """)
        .param("cause", cause)
        .param("people", whom.stream().map(PersonId::value).toArray(UUID[]::new))
        .param("subject", content.subject())
        .param("about", content.arguments().isEmpty() ? "" : content.arguments().getFirst())
        .param("path", content.path())
        .param("since", now.atOffset(ZoneOffset.UTC))
        .update();
  }
}
