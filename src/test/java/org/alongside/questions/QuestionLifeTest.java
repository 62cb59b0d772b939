package org.alongside.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.alongside.access.Actor;
import org.alongside.facts.Fact;
import org.alongside.formats.Item;
import org.alongside.mail.Addressee;
import org.alongside.participation.Attempt;
import org.alongside.participation.Reason;
import org.alongside.people.EmailAddress;
import org.alongside.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class QuestionLifeTest {

  /** A Friday before the Monday that begins the count. */
  private static final Instant NOW = Instant.parse("2027-03-05T12:00:00Z");

  private static final Asker READER = new Asker.Address(new EmailAddress("reader@example.org"));
  private static final Question.About ABOUT =
      new Question.About(
          UUID.randomUUID(), new Item.Ref("activity", UUID.randomUUID()), "The bus", "/bus");

  private final Actor partner = Actor.of(PersonId.random());
  private final InMemory store = new InMemory();
  private final TellAsker tell = new TellAsker(store, store);

  private Attempt<Question> ask(String words, @Nullable Asker asker) {
    return new AskQuestion(store, store, store).ask(ABOUT, words, asker, NOW);
  }

  private Attempt<Question> answer(Question question, String words) {
    var reply = new AnswerQuestion.Reply(words, question.version(), "/q");
    return new AnswerQuestion(store, tell, store).answer(partner, question.id(), reply, NOW);
  }

  private Attempt<Question> show(Question question) {
    return new ShowQuestion(store, store).show(partner, question.id(), question.version(), NOW);
  }

  private Attempt<Question> turnDown(Question question) {
    var decline = new TurnDownQuestion.Decline(Refusal.OWN_CARE, question.version(), "/q");
    return new TurnDownQuestion(store, tell, store).turnDown(partner, question.id(), decline, NOW);
  }

  private static Question done(Attempt<Question> attempt) {
    assertThat(attempt).isInstanceOf(Attempt.Done.class);
    return ((Attempt.Done<Question>) attempt).value();
  }

  private static List<Reason> refused(Attempt<?> attempt) {
    assertThat(attempt).isInstanceOf(Attempt.Refused.class);
    return ((Attempt.Refused<?>) attempt).reasons();
  }

  private List<String> told() {
    return store.facts.stream().map(Fact::kind).toList();
  }

  @Test
  void nobodyReadsAQuestionBeforeItWasChecked() {
    var asked = done(ask("  Where does it stop?  ", null));
    assertThat(asked.words()).isEqualTo("Where does it stop?");
    assertThat(asked.shown()).isFalse();
    assertThat(asked.waits()).isTrue();
    var shown = done(show(asked));
    assertThat(shown.shown()).isTrue();
    assertThat(shown.waits()).isTrue();
    assertThat(refused(show(shown))).containsExactly(QuestionReason.SHOWN_ALREADY);
    var answered = done(answer(shown, "At the mill."));
    assertThat(answered.waits()).isFalse();
    assertThat(told()).containsExactly("questions.asked", "questions.shown", "questions.answered");
  }

  @Test
  void whoAsksIsNoPartOfTheQuestionNorOfTheFact() {
    done(ask("Where?", new Asker.Somebody(partner.personOrThrow())));
    assertThat(store.facts.getFirst().who().actor()).isNull();
    assertThat(store.facts.getFirst().details()).containsOnlyKeys("item");
  }

  @Test
  void anAnswerIsDueTenWorkingDaysAfterItWasAsked() {
    var asked = done(ask("Where?", null));
    assertThat(asked.due()).isEqualTo(LocalDate.of(2027, 3, 19));
    assertThat(asked.late(asked.due())).isFalse();
    assertThat(asked.late(asked.due().plusDays(1))).isTrue();
    var answered = done(answer(asked, "Here."));
    assertThat(answered.late(asked.due().plusDays(1))).isFalse();
  }

  @Test
  void whoeverAskedIsToldOnceAndThenForgotten() {
    var asked = done(ask("Where does the quokka wait?", READER));
    var shown = done(show(asked));
    assertThat(store.letters).isEmpty();
    var answered = done(answer(shown, "At the mill."));
    assertThat(store.askers).isEmpty();
    assertThat(store.letters).hasSize(1);
    var letter = store.letters.getFirst();
    assertThat(letter.to())
        .isEqualTo(new Addressee.Address(new EmailAddress("reader@example.org"), "en"));
    assertThat(letter.content().path()).isEqualTo("/q");
    assertThat(letter.content().toString()).as("no word of it").doesNotContain("quokka", "mill");
    done(answer(answered, "At the church."));
    assertThat(store.letters).hasSize(1);
  }

  @Test
  void aCorrectedAnswerHasANumberAndTheSameIsNoCorrection() {
    var answered = done(answer(done(ask("Where?", null)), "Here."));
    assertThat(refused(answer(answered, " Here. "))).containsExactly(QuestionReason.SAME_ANSWER);
    var corrected = done(answer(answered, "There."));
    assertThat(corrected.standing())
        .isInstanceOfSatisfying(
            Standing.Answered.class, now -> assertThat(now.answer().number()).isEqualTo(2));
    assertThat(told()).endsWith("questions.corrected");
  }

  @Test
  void whatIsTurnedDownIsToldWithItsReasonCountedAndOver() {
    var down = done(turnDown(done(ask("How is my knee?", READER))));
    assertThat(down.shown()).isFalse();
    assertThat(down.waits()).isFalse();
    assertThat(store.facts.getLast().details()).containsEntry("reason", "own-care");
    assertThat(store.letters.getFirst().content().arguments()).contains("OWN_CARE");
    assertThat(store.askers).isEmpty();
    assertThat(refused(turnDown(down))).containsExactly(QuestionReason.TURNED_DOWN_ALREADY);
    assertThat(refused(show(down))).containsExactly(QuestionReason.TURNED_DOWN_ALREADY);
    assertThat(refused(answer(down, "No."))).containsExactly(QuestionReason.TURNED_DOWN_ALREADY);
  }

  @Test
  void whatEveryoneReadsCanBeTakenAway() {
    var answered = done(answer(done(ask("Who is Sam?", null)), "Our lead."));
    assertThat(done(turnDown(answered)).shown()).isFalse();
  }

  @Test
  void twoWhoAnswerAtOnceDoNotOverwriteEachOther() {
    var asked = done(ask("Where?", null));
    done(show(asked));
    assertThat(answer(asked, "Here.")).isInstanceOf(Attempt.Overtaken.class);
    assertThat(turnDown(asked)).isInstanceOf(Attempt.Overtaken.class);
  }

  @Test
  void nothingAndTooMuchAreNoQuestionAndNoAnswer() {
    assertThat(refused(ask(" \n", null))).containsExactly(QuestionReason.NOTHING_ASKED);
    assertThat(refused(ask("x".repeat(1001), null))).containsExactly(QuestionReason.TOO_LONG);
    var asked = done(ask("x".repeat(1000), null));
    assertThat(refused(answer(asked, " "))).containsExactly(QuestionReason.NOTHING_ANSWERED);
    assertThat(refused(answer(asked, "y".repeat(4001))))
        .containsExactly(QuestionReason.ANSWER_TOO_LONG);
  }

  @Test
  void refusalsAreReadFromTheirCodesAlone() {
    assertThat(Refusal.read("names-somebody")).contains(Refusal.NAMES_SOMEBODY);
    assertThat(Refusal.read("NAMES_SOMEBODY")).isEmpty();
  }
}
