package org.alongside.mail.storage;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.mail.About;
import org.alongside.mail.Addressee;
import org.alongside.mail.Kind;
import org.alongside.mail.Letter;
import org.alongside.mail.Outbox;
import org.alongside.mail.Pace;
import org.alongside.mail.Paces;
import org.alongside.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Takes letters in the transaction of what caused them, and sends each as often as its reader
 * likes. To 2 people or to 20,000 it asks the database the same number of times.
 */
@Repository
class PostgresOutbox implements Outbox {

  private final LetterQueue queue;
  private final Paces paces;
  private final InstantSource clock;

  PostgresOutbox(LetterQueue queue, Paces paces, InstantSource clock) {
    this.queue = queue;
    this.paces = paces;
    this.clock = clock;
  }

  @Override
  public void send(Collection<Letter> letters) {
    if (!TransactionSynchronizationManager.isActualTransactionActive()) {
      throw new IllegalTransactionStateException("A letter belongs to the act that it tells of");
    }
    var now = clock.instant();
    var dues = new ArrayList<LetterQueue.Due>();
    letters.stream()
        .filter(letter -> letter.about() == null)
        .forEach(letter -> dues.add(new LetterQueue.Due(letter, now, false)));
    for (var kind : Kind.values()) {
      dues.addAll(chosen(kind, letters.stream().filter(letter -> is(letter, kind)).toList(), now));
    }
    queue.add(dues, now);
  }

  private static boolean is(Letter letter, Kind kind) {
    var about = letter.about();
    return about != null && about.kind() == kind;
  }

  /** Those of one kind that their readers want, each with the page that stops such letters. */
  private List<LetterQueue.Due> chosen(Kind kind, List<Letter> letters, Instant now) {
    var chosen = paces.chosen(people(letters), kind);
    var wanted = letters.stream().filter(letter -> pace(letter, chosen) != Pace.NEVER).toList();
    var keys =
        paces.keys(people(wanted.stream().filter(PostgresOutbox::unstoppable).toList()), kind);
    return wanted.stream()
        .map(letter -> {
          var pace = pace(letter, chosen);
          return new LetterQueue.Due(stoppable(letter, keys), pace.due(now), pace.gathers());
        })
        .toList();
  }

  private static Set<PersonId> people(List<Letter> letters) {
    return letters.stream()
        .map(Letter::to)
        .filter(Addressee.Somebody.class::isInstance)
        .map(to -> ((Addressee.Somebody) to).person())
        .collect(Collectors.toSet());
  }

  private static Pace pace(Letter letter, Map<PersonId, Pace> chosen) {
    var pace =
        switch (letter.to()) {
          case Addressee.Somebody(var person) -> chosen.get(person);
          case Addressee.Address _ -> own(letter.about());
        };
    return pace == null ? Pace.AT_ONCE : pace;
  }

  private static @Nullable Pace own(@Nullable About about) {
    return about == null ? null : about.pace();
  }

  private static boolean unstoppable(Letter letter) {
    return letter.content().leave() == null;
  }

  private static Letter stoppable(Letter letter, Map<PersonId, String> keys) {
    return unstoppable(letter) && letter.to() instanceof Addressee.Somebody(var person)
        ? letter.leaving(Paces.STOP + keys.get(person))
        : letter;
  }
}
