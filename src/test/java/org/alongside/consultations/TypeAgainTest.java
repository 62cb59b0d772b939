package org.alongside.consultations;

import static org.alongside.consultations.WalkIn.NOW;
import static org.alongside.consultations.WalkIn.TODAY;
import static org.alongside.consultations.WalkIn.no;
import static org.alongside.consultations.WalkIn.say;
import static org.alongside.consultations.WalkIn.yes;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.alongside.access.Actor;
import org.alongside.consultations.TypeAgain.Differences;
import org.alongside.consultations.TypeAgain.Reading;
import org.alongside.facts.Channel;
import org.alongside.participation.Attempt;
import org.alongside.people.PersonId;
import org.alongside.questionnaires.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TypeAgainTest {

  private final InMemory store = new InMemory();
  private final Consultation consultation = WalkIn.draft(Size.MAJOR, WalkIn.activity());
  private final Map<ResponseId, Compared> kept = new HashMap<>();
  private final Actor first = Actor.of(PersonId.random());
  private final Actor second = Actor.of(PersonId.random());
  private final ResponseId paper = ResponseId.random();
  private final TypeAgain again =
      new TypeAgain(store, store.responses, new InMemorySecond(kept), store);

  private record InMemorySecond(Map<ResponseId, Compared> kept) implements SecondEntries {
    @Override
    public List<Line> waiting(ConsultationId consultation, PersonId notBy, int most) {
      return List.of();
    }

    @Override
    public boolean keep(ResponseId id, Compared compared, PersonId by, Instant now) {
      return kept.putIfAbsent(id, compared) == null;
    }

    @Override
    public Disagreement of(ConsultationId consultation) {
      return new Disagreement(0, 0, 0, 0);
    }
  }

  @BeforeEach
  void typedIn() {
    store.add(consultation);
    store.move(consultation.id(), new Phase.Published(new Run(TODAY, WalkIn.LAST_DAY, 7), 1, NOW));
    var came =
        new EnterResponse.Came(
            paper, Channel.PAPER, TODAY, Map.of("move", no(), "why", say("The  bus")));
    done(
        new EnterResponse(store, store.responses, store)
            .enter(first, consultation.id(), came, NOW));
  }

  private Attempt<Differences> read(Actor by, Map<String, Answer> answers) {
    return again.read(by, paper, new Reading(answers, Map.of()), NOW);
  }

  private static <T> T done(Attempt<T> attempt) {
    assertThat(attempt).isInstanceOf(Attempt.Done.class);
    return ((Attempt.Done<T>) attempt).value();
  }

  private static List<?> reasons(Attempt<?> attempt) {
    return attempt instanceof Attempt.Refused<?> refused ? refused.reasons() : List.of();
  }

  @Test
  void capitalsAndBlanksAreNoDifference() {
    assertThat(done(read(second, Map.of("move", no(), "why", say("the bus ")))))
        .matches(Differences::settled);
    assertThat(kept).containsEntry(paper, new Compared(2, List.of()));
    assertThat(store.told()).endsWith("consultations.typed-twice");
  }

  @Test
  void whatDiffersIsShownAndNothingIsKeptUntilSomebodySaysWhichIsRight() {
    var differences = done(read(second, Map.of("move", yes(), "missed", say("Parking"))));
    assertThat(differences.questions()).containsExactly("move", "why", "missed");
    assertThat(differences.first().given()).containsEntry("move", no());
    assertThat(kept).isEmpty();
    assertThat(Objects.requireNonNull(store.responses.counted.get(paper)).given())
        .containsEntry("move", no());
  }

  @Test
  void whatWasReadRightTheSecondTimeCountsFromNowOn() {
    var read = Map.of("move", no(), "why", say("The bus stop"), "missed", say("Parking"));
    var reading = new Reading(read, Map.of("why", true, "missed", false));
    assertThat(done(again.read(second, paper, reading, NOW))).matches(Differences::settled);
    assertThat(Objects.requireNonNull(store.responses.counted.get(paper)).given())
        .isEqualTo(Map.of("move", no(), "why", say("The bus stop")));
    assertThat(kept).containsEntry(paper, new Compared(3, List.of("why", "missed")));
    assertThat(store.told())
        .endsWith("consultations.response-changed", "consultations.typed-twice");
    assertThat(store.facts.reversed().subList(0, 2))
        .allSatisfy(
            fact -> assertThat(fact.who().enteredBy()).isEqualTo(second.personOrThrow().value()));
  }

  @Test
  void whoeverTypedItInFirstReadsWhatTheyExpect() {
    assertThat(reasons(read(first, Map.of("move", no()))))
        .isEqualTo(List.of(ConsultationReason.TYPED_IT_THEMSELVES));
  }

  @Test
  void aSecondReadingIsEnough() {
    done(read(second, Map.of("move", no(), "why", say("the bus"))));
    assertThat(reasons(read(second, Map.of("move", no(), "why", say("the bus")))))
        .isEqualTo(List.of(ConsultationReason.TYPED_TWICE_ALREADY));
  }

  @Test
  void whatDoesNotFitIsRefusedAsBefore() {
    assertThat(reasons(read(second, Map.of("move", say("maybe"))))).hasSize(1);
  }

  @Test
  void oneInTenIsDrawnAndOnlyFromPaper() {
    int drawn = 0;
    int all = 20_000;
    for (int each = 0; each < all; each++) {
      if (slip(Channel.PAPER).typedTwice()) {
        drawn++;
      }
    }
    assertThat(drawn).isBetween(all / 10 - 250, all / 10 + 250);
    for (int each = 0; each < 200; each++) {
      assertThat(slip(Channel.PHONE).typedTwice()).isFalse();
    }
  }

  private Slip slip(Channel channel) {
    var arrival = new Arrival(channel, TODAY, null, first.personOrThrow());
    return Slip.begun(consultation.id(), arrival, NOW);
  }
}
