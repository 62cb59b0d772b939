package org.alongside.consultations;

import static org.alongside.consultations.WalkIn.NOW;
import static org.alongside.consultations.WalkIn.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.alongside.access.Actor;
import org.alongside.consultations.RecordScrutiny.Told;
import org.alongside.consultations.Scrutinised.Kind;
import org.alongside.participation.Attempt;
import org.alongside.participation.Reason;
import org.alongside.people.PersonId;
import org.junit.jupiter.api.Test;

class RecordScrutinyTest {

  private final InMemory store = new InMemory();
  private final Kept kept = new Kept();
  private final Actor lead = Actor.of(PersonId.random());
  private final Consultation consultation = WalkIn.draft(Size.MAJOR, WalkIn.activity());

  private Attempt<Scrutinised> record(Told told) {
    return new RecordScrutiny(store, kept, store).record(lead, consultation.id(), told, NOW);
  }

  private void publish() {
    store.add(consultation);
    store.move(consultation.id(), new Phase.Published(new Run(TODAY, WalkIn.LAST_DAY, 0), 1, NOW));
  }

  private static List<Reason> refused(Attempt<?> attempt) {
    assertThat(attempt).isInstanceOf(Attempt.Refused.class);
    return ((Attempt.Refused<?>) attempt).reasons();
  }

  private static Scrutinised done(Attempt<Scrutinised> attempt) {
    assertThat(attempt).isInstanceOf(Attempt.Done.class);
    return ((Attempt.Done<Scrutinised>) attempt).value();
  }

  @Test
  void everyReasonIsToldAtOnce() {
    store.add(consultation);
    assertThat(refused(record(new Told(null, null, null, " "))))
        .containsExactly(
            ConsultationReason.NOT_PUBLISHED,
            ScrutinyReason.KIND_MISSING,
            ScrutinyReason.DAY_MISSING,
            ScrutinyReason.WORDS_MISSING);
    assertThat(store.told()).isEmpty();
  }

  @Test
  void nothingIsRecordedThatHasNotHappened() {
    publish();
    var told = new Told(Kind.VIEW, null, TODAY.plusDays(1), "x".repeat(4001));
    assertThat(refused(record(told)))
        .containsExactly(ScrutinyReason.DAY_TO_COME, ScrutinyReason.TOO_LONG);
  }

  @Test
  void aReplyAnswersAQuestionOfTheSameConsultation() {
    publish();
    var reply = new Told(Kind.REPLY, UUID.randomUUID(), TODAY, "Every half hour.");
    assertThat(refused(record(reply))).containsExactly(ScrutinyReason.QUESTION_MISSING);
    var question = done(record(new Told(Kind.QUESTION, null, TODAY, "How often is the bus?")));
    var answered = done(record(new Told(Kind.REPLY, question.id(), TODAY, "Every half hour.")));
    assertThat(answered.answers()).isEqualTo(question.id());
    assertThat(answered.said().body()).isEqualTo("The committee of 2027-03-04");
    assertThat(store.told())
        .containsExactly("consultations.scrutinised", "consultations.scrutinised");
  }

  /** What was recorded, for tests of the verb. */
  private static final class Kept implements Scrutiny {

    private final List<Scrutinised> all = new ArrayList<>();

    @Override
    public List<Scrutinised> of(ConsultationId consultation) {
      return all;
    }

    @Override
    public String body(LocalDate day) {
      return "The committee of " + day;
    }

    @Override
    public void add(ConsultationId consultation, Scrutinised one, Entered entered) {
      all.add(one);
    }
  }
}
