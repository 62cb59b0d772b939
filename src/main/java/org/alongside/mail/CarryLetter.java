package org.alongside.mail;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.BiPredicate;
import org.alongside.organisation.Organisation;
import org.alongside.organisation.Organisations;

/**
 * Carries one letter, and may be called again at any time: after a failure, after the server died
 * in the middle, or by two nodes at once.
 *
 * <p>The letter is marked as leaving only when the mail server has let us in, and as sent when it
 * has said that it took the letter. If the server dies between these two, nobody knows whether it
 * was taken; rather than lose it, it is handed over again, with the same Message-ID.
 */
public final class CarryLetter {

  /** Longer than any handing over can take; see the time limits of the way to the mail server. */
  public static final Duration IN_HAND = Duration.ofMinutes(10);

  private final Letters letters;
  private final AddressBook addresses;
  private final Organisations organisations;
  private final Writer writer;
  private final Carrier carrier;
  private final BiPredicate<Letter, Instant> settled;

  /** Where letters go, and whether they still should. */
  public record Route(AddressBook addresses, BiPredicate<Letter, Instant> settled) {

    public Route(AddressBook addresses) {
      this(addresses, (letter, now) -> false);
    }
  }

  public CarryLetter(
      Letters letters, Route route, Organisations organisations, Writer writer, Carrier carrier) {
    this.letters = letters;
    this.addresses = route.addresses();
    this.settled = route.settled();
    this.organisations = organisations;
    this.writer = writer;
    this.carrier = carrier;
  }

  public Journey carry(UUID id, Instant now) {
    var waiting = letters.waiting(id);
    return waiting.isEmpty() ? new Journey.Over() : carry(waiting.get(), now);
  }

  private Journey carry(QueuedLetter letter, Instant now) {
    if (letter.tooLate(now)) {
      return end(letter, LetterEnd.EXPIRED, now);
    }
    var byDay = Pace.byDay(now);
    if (letter.letter().byDay() && byDay.isAfter(now)) {
      return new Journey.Again(byDay);
    }
    if (settled.test(letter.letter(), now)) {
      return end(letter, LetterEnd.SETTLED, now);
    }
    var organisation = organisations.current().filter(carrier::ready);
    if (organisation.isEmpty()) {
      return new Journey.Again(now.plus(TryAgain.WITHOUT_A_WAY));
    }
    return addresses
        .find(letter.letter().to())
        .map(entry -> hand(letter, entry, organisation.get(), now))
        .orElseGet(() -> end(letter, LetterEnd.NO_ADDRESS, now));
  }

  private Journey hand(
      QueuedLetter letter, AddressBook.Entry entry, Organisation organisation, Instant now) {
    var words = writer.write(letter.letter().content(), entry.reader(), organisation);
    var written = new WrittenLetter(letter.id(), letter.letter().to(), entry.email(), words, now);
    var answer = carrier.carry(written, organisation, () -> letters.leaving(letter.id(), now));
    return switch (answer) {
      case TAKEN -> end(letter, LetterEnd.SENT, now);
      case NEVER -> end(letter, LetterEnd.UNDELIVERABLE, now);
      case LEFT_HERE -> new Journey.Again(now.plus(IN_HAND));
      case NO_WAY -> new Journey.Again(now.plus(TryAgain.WITHOUT_A_WAY));
      case LATER -> later(letter, now);
    };
  }

  private Journey later(QueuedLetter letter, Instant now) {
    if (TryAgain.longEnough(letter.queuedAt(), now)) {
      return end(letter, LetterEnd.UNDELIVERABLE, now);
    }
    letters.putBack(letter.id());
    return new Journey.Again(now.plus(TryAgain.after(letter.attempts() + 1)));
  }

  private Journey end(QueuedLetter letter, LetterEnd how, Instant now) {
    letters.end(letter.id(), how, now);
    return new Journey.Over();
  }
}
