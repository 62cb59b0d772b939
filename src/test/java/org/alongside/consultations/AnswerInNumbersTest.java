package org.alongside.consultations;

import static org.alongside.consultations.WalkIn.NOW;
import static org.alongside.consultations.WalkIn.OVER;
import static org.alongside.consultations.WalkIn.TODAY;
import static org.alongside.consultations.WalkIn.no;
import static org.alongside.consultations.WalkIn.say;
import static org.alongside.consultations.WalkIn.yes;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.alongside.consultations.AnswerInNumbers.Visit;
import org.alongside.participation.Attempt;
import org.alongside.participation.Reason;
import org.alongside.questionnaires.Answer;
import org.alongside.questionnaires.Answers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AnswerInNumbersTest {

  private static final Instant LATER = NOW.plusSeconds(600);

  private final InMemory store = new InMemory();
  private final Written written = new Written();
  private final Consultation consultation = WalkIn.draft(Size.MAJOR, WalkIn.activity());
  private final AnswerInNumbers crowd = new AnswerInNumbers(store, written, store);

  /** What was written at once. */
  private static final class Written implements ManyResponses {

    private final List<Whole> whole = new ArrayList<>();
    private final List<Begun> begun = new ArrayList<>();

    @Override
    public void add(List<Whole> all) {
      whole.addAll(all);
    }

    @Override
    public void begin(List<Begun> all) {
      begun.addAll(all);
    }

    @Override
    public List<ResponseId> withdraw(List<ResponseId> all, Instant now) {
      return all;
    }
  }

  @BeforeEach
  void publish() {
    store.add(consultation);
    var run = new Run(TODAY, WalkIn.LAST_DAY, 0);
    store.move(consultation.id(), new Phase.Published(run, 1, NOW));
  }

  private static Visit whole(Map<String, Answer> said) {
    return new Visit.Whole(NOW, LATER, new Answers(said));
  }

  private List<Reason> refused(Visit... visits) {
    var attempt = crowd.come(consultation.id(), List.of(visits));
    assertThat(attempt).isInstanceOf(Attempt.Refused.class);
    assertThat(written.whole).isEmpty();
    assertThat(written.begun).isEmpty();
    assertThat(store.facts).isEmpty();
    return ((Attempt.Refused<?>) attempt).reasons();
  }

  @Test
  void whoSendsCountsFromThenOnAndWhoStopsCountsForNothing() {
    var visits = List.of(whole(Map.of("move", yes())), new Visit.HalfWay(NOW, "p1"));
    var come = crowd.come(consultation.id(), visits);
    assertThat(written.begun).singleElement().extracting(ManyResponses.Begun::page).isEqualTo("p1");
    var one = written.whole.getFirst();
    assertThat(one.slip().startedAt()).isEqualTo(NOW);
    assertThat(one.receipt().first()).isEqualTo(LATER);
    assertThat(come).isEqualTo(Attempt.done(List.of(one.key())));
    assertThat(store.facts)
        .singleElement()
        .satisfies(fact -> {
          assertThat(fact.kind()).isEqualTo("consultations.response-sent");
          assertThat(fact.recordedAt()).isEqualTo(LATER);
          assertThat(fact.who().actor()).isNull();
        });
  }

  @Test
  void whatIsNotOnTheWayIsNotCounted() {
    crowd.come(
        consultation.id(), List.of(whole(Map.of("move", yes(), "why", say("Not asked of me")))));
    assertThat(written.whole.getFirst().counted()).isEqualTo(new Answers(Map.of("move", yes())));
  }

  /** The same rules as for one who sends by themselves, and all or none. */
  @Test
  void nobodyIsTakenWhileOneOfThemCouldNotSendTheirs() {
    assertThat(refused(whole(Map.of("move", yes())), whole(Map.of("move", no()))))
        .extracting(Reason::key)
        .containsExactly("questionnaires.reason.missing");
    assertThat(refused(whole(Map.of()))).contains(ConsultationReason.NOTHING_ANSWERED);
    assertThat(refused(new Visit.HalfWay(OVER, null))).containsExactly(ConsultationReason.CLOSED);
  }
}
