package org.alongside.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.alongside.mail.Carrier.Answer;
import org.alongside.organisation.InMemoryOrganisations;
import org.alongside.organisation.Organisation;
import org.alongside.organisation.Riverdale;
import org.alongside.people.EmailAddress;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CarryLetterTest {

  private static final Instant NOW = Instant.parse("2027-03-03T12:00:00Z");
  private static final UUID ID = UUID.randomUUID();

  private final OneLetter letters = new OneLetter();
  private final Scripted carrier = new Scripted();
  private final InMemoryOrganisations organisations = new InMemoryOrganisations();
  private final CarryLetter carry =
      new CarryLetter(
          letters,
          new CarryLetter.Route(new AddressBook(new NoPeople())),
          organisations,
          (content, reader, organisation) ->
              new WrittenLetter.Words(reader.language(), content.subject(), "text", "html"),
          carrier);

  CarryLetterTest() {
    organisations.begin(Riverdale.organisation());
  }

  @Test
  void isMarkedAsLeavingBeforeItIsHandedOverAndAsSentAfter() {
    carrier.answers.add(Answer.TAKEN);
    assertThat(carry.carry(ID, NOW)).isEqualTo(new Journey.Over());
    assertThat(letters.marks).containsExactly("leaving", "SENT");
  }

  @Test
  void onceSentItIsNotCarriedAgain() {
    carrier.answers.add(Answer.TAKEN);
    carry.carry(ID, NOW);
    assertThat(carry.carry(ID, NOW)).isEqualTo(new Journey.Over());
    assertThat(carrier.taken).hasSize(1);
  }

  @Test
  void waitsWhileNobodyHasSetUpMail() {
    var fresh = new InMemoryOrganisations();
    var early =
        new CarryLetter(
            letters,
            new CarryLetter.Route(new AddressBook(new NoPeople())),
            fresh,
            (content, reader, organisation) -> {
              throw new AssertionError("nothing to write yet");
            },
            carrier);
    assertThat(early.carry(ID, NOW)).isEqualTo(new Journey.Again(NOW.plusSeconds(60)));
    assertThat(letters.marks).isEmpty();
  }

  @Test
  void aServerThatCantBeReachedCountsForNoAttempt() {
    carrier.answers.add(Answer.NO_WAY);
    assertThat(carry.carry(ID, NOW)).isEqualTo(new Journey.Again(NOW.plusSeconds(60)));
    assertThat(letters.marks).isEmpty();
  }

  @Test
  void whatNobodyKnowsOrIsPutOffIsTriedAgainLaterAndLater() {
    carrier.answers.addAll(List.of(Answer.LATER, Answer.LATER, Answer.TAKEN));
    assertThat(carry.carry(ID, NOW)).isEqualTo(new Journey.Again(NOW.plusSeconds(30)));
    assertThat(carry.carry(ID, NOW)).isEqualTo(new Journey.Again(NOW.plusSeconds(60)));
    assertThat(carry.carry(ID, NOW)).isEqualTo(new Journey.Over());
    assertThat(letters.marks)
        .containsExactly("leaving", "back", "leaving", "back", "leaving", "SENT");
    assertThat(carrier.taken).containsOnly(ID);
  }

  @Test
  void afterFiveDaysOfPuttingOffItIsUndeliverable() {
    carrier.answers.add(Answer.LATER);
    carry.carry(ID, NOW.plus(Duration.ofDays(5)));
    assertThat(letters.marks).containsExactly("leaving", "UNDELIVERABLE");
  }

  @Test
  void aRefusalForGoodEndsIt() {
    carrier.answers.add(Answer.NEVER);
    assertThat(carry.carry(ID, NOW)).isEqualTo(new Journey.Over());
    assertThat(letters.marks).containsExactly("leaving", "UNDELIVERABLE");
  }

  @Test
  void inSomebodyElsesHandsItIsLeftToThem() {
    letters.inHand = true;
    carrier.answers.add(Answer.TAKEN);
    assertThat(carry.carry(ID, NOW)).isEqualTo(new Journey.Again(NOW.plus(CarryLetter.IN_HAND)));
    assertThat(carrier.taken).isEmpty();
  }

  @Test
  void tooLateIsNotSent() {
    letters.letter = letters.letter.notAfter(NOW);
    carry.carry(ID, NOW);
    assertThat(letters.marks).containsExactly("EXPIRED");
  }

  @Test
  void toSomebodyWhoIsHereNoMoreItIsNotSent() {
    letters.letter =
        new Letter(
            UUID.randomUUID(),
            new Addressee.Somebody(org.alongside.people.PersonId.random()),
            letters.letter.content(),
            null,
            null);
    carry.carry(ID, NOW);
    assertThat(letters.marks).containsExactly("NO_ADDRESS");
  }

  @Test
  void nobodyIsWokenByWhatCanWaitForTheMorning() {
    var night = Instant.parse("2027-03-03T22:30:00Z");
    letters.letter = letters.letter.about(About.of(Kind.DECISIONS, UUID.randomUUID()));
    carrier.answers.add(Answer.TAKEN);
    assertThat(carry.carry(ID, night))
        .isEqualTo(new Journey.Again(Instant.parse("2027-03-04T08:00:00Z")));
    assertThat(letters.marks).isEmpty();
    assertThat(carry.carry(ID, NOW)).isEqualTo(new Journey.Over());
    assertThat(letters.marks).containsExactly("leaving", "SENT");
  }

  @Test
  void whatSomebodyHasJustAskedForLeavesAtNight() {
    carrier.answers.add(Answer.TAKEN);
    assertThat(carry.carry(ID, Instant.parse("2027-03-03T22:30:00Z")))
        .isEqualTo(new Journey.Over());
  }

  @Test
  void nobodyIsRemindedOfWhatIsDoneBeforeItLeaves() {
    var done = new CarryLetter.Route(new AddressBook(new NoPeople()), (letter, now) -> true);
    var late =
        new CarryLetter(
            letters,
            done,
            organisations,
            (content, reader, organisation) -> {
              throw new AssertionError("nothing to write");
            },
            carrier);
    assertThat(late.carry(ID, NOW)).isEqualTo(new Journey.Over());
    assertThat(letters.marks).containsExactly("SETTLED");
  }

  /** One letter to an address, and the marks that were made on it. */
  private static final class OneLetter implements Letters {
    private Letter letter =
        Letter.to(
            new EmailAddress("ann@example.org"), UUID.randomUUID(), Content.of("mail.x", "/x"));
    private final List<String> marks = new ArrayList<>();
    private boolean inHand;
    private boolean ended;
    private int attempts;

    @Override
    public Optional<QueuedLetter> waiting(UUID id) {
      return ended ? Optional.empty() : Optional.of(new QueuedLetter(id, letter, NOW, attempts));
    }

    @Override
    public boolean leaving(UUID id, Instant now) {
      if (inHand) {
        return false;
      }
      attempts++;
      marks.add("leaving");
      return true;
    }

    @Override
    public void putBack(UUID id) {
      marks.add("back");
    }

    @Override
    public void end(UUID id, LetterEnd how, Instant now) {
      ended = true;
      marks.add(how.name());
    }
  }

  /** A mail server that answers as the test says. */
  private static final class Scripted implements Carrier {
    private final Deque<Answer> answers = new ArrayDeque<>();
    private final List<UUID> taken = new ArrayList<>();

    @Override
    public boolean ready(Organisation organisation) {
      return organisation.mail() != null;
    }

    @Override
    public Answer carry(WrittenLetter letter, Organisation organisation, BooleanSupplier leaving) {
      @Nullable Answer answer = answers.poll();
      assertThat(answer).as("carried more often than expected").isNotNull();
      if (answer == Answer.NO_WAY) {
        return answer;
      }
      if (!leaving.getAsBoolean()) {
        return Answer.LEFT_HERE;
      }
      taken.add(letter.id());
      return java.util.Objects.requireNonNull(answer);
    }
  }
}
