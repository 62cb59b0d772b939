package org.alongside.equality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.access.Actor;
import org.alongside.consultations.Consultation;
import org.alongside.consultations.ConsultationId;
import org.alongside.consultations.ReturnKey;
import org.alongside.consultations.Size;
import org.alongside.consultations.WalkIn;
import org.alongside.facts.Fact;
import org.alongside.participation.Attempt;
import org.alongside.people.PersonId;
import org.junit.jupiter.api.Test;

class SayApartTest {

  private static final Said SAID = Said.read(Map.of("age", "75-over", "sex", "female"));

  private final Consultation asked = WalkIn.asking(Size.ORDINARY, WalkIn.questions());
  private final InMemory store = new InMemory();
  private final List<Fact> facts = new ArrayList<>();
  private final Actor lead = Actor.of(PersonId.random());
  private final ReturnKey key = ReturnKey.random();

  private Attempt<Said> say(Said said) {
    return new SayApart(store, store).say(asked, key, said, WalkIn.TODAY);
  }

  private Attempt<Plan> change(Plan next) {
    return new ChangePlan(store, facts::add).change(lead, asked, next, WalkIn.NOW);
  }

  private Plan plan(int number, boolean ask, String whyNot, Map<String, Integer> targets) {
    return new Plan(asked.id(), number, ask, whyNot, targets);
  }

  @Test
  void fromAnOrdinaryConsultationOnSomebodySaysFirstWhetherTheQuestionsAreAsked() {
    var none = Plan.none(asked.id());
    assertThat(none.settledFor(Size.SMALL)).isTrue();
    assertThat(none.settledFor(Size.ORDINARY)).isFalse();
    assertThat(none.settledFor(Size.MAJOR)).isFalse();
    var leftOut = new Plan(asked.id(), 1, false, "Only staff answer.", Map.of());
    assertThat(leftOut.settledFor(Size.MAJOR)).as("for a reason").isTrue();
  }

  @Test
  void maritalStatusIsAskedAsTheHarmonisedStandardAsksIt() {
    assertThat(EqualityQuestion.MARITAL.choices()).hasSize(9);
    assertThat(Said.read(Map.of("marital", "surviving-partner")).chosen())
        .containsEntry(EqualityQuestion.MARITAL, "surviving-partner");
  }

  @Test
  void whoLeavesThemOutSaysWhyAndATargetIsOfAHundred() {
    assertThat(change(plan(1, false, " ", Map.of("age.75-over", 101))))
        .isEqualTo(
            Attempt.refused(
                List.of(EqualityReason.WHY_NOT_MISSING, EqualityReason.TARGET_OUT_OF_RANGE)));
    assertThat(change(plan(1, false, "Eight people in one club.", Map.of())))
        .isInstanceOf(Attempt.Done.class);
    assertThat(change(plan(1, true, "", Map.of()))).isInstanceOf(Attempt.Overtaken.class);
    assertThat(facts).extracting(Fact::kind).containsExactly("equality.plan-changed");
  }

  @Test
  void nothingIsKeptWhereNothingIsAsked() {
    assertThat(say(SAID)).isEqualTo(Attempt.refused(List.of(EqualityReason.NOT_ASKED)));
    assertThat(store.said).isEmpty();
  }

  @Test
  void whatSomebodySaysLeadsNeitherToTheirResponseNorToAMoment() {
    change(plan(1, true, "", Map.of()));
    facts.clear();
    say(SAID);
    assertThat(store.said).containsEntry(Apart.of(key, asked.id()), SAID);
    assertThat(store.weeks).containsExactly(LocalDate.of(2027, 3, 1));
    assertThat(Apart.of(key, asked.id()).value()).isNotEqualTo(key.hash());
    assertThat(Apart.of(key, ConsultationId.random())).isNotEqualTo(Apart.of(key, asked.id()));
    assertThat(facts).isEmpty();
  }

  @Test
  void whoSaysNothingAnyMoreIsForgotten() {
    change(plan(1, true, "", Map.of()));
    say(SAID);
    say(Said.read(Map.of()));
    assertThat(store.said).isEmpty();
  }

  @Test
  void whatNobodyOffersIsNotTaken() {
    assertThat(Said.read(Map.of("age", "200", "height", "tall", "sex", "not-said")).codes())
        .isEqualTo(Map.of("sex", "not-said"));
    assertThatThrownBy(() -> new Said(Map.of(EqualityQuestion.AGE, "female")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** Plans and what people said, for tests of verbs. */
  private static final class InMemory implements Plans, SaidApart {

    private final Map<ConsultationId, Plan> plans = new HashMap<>();
    private final Map<Apart, Said> said = new HashMap<>();
    private final List<LocalDate> weeks = new ArrayList<>();

    @Override
    public Plan of(ConsultationId consultation) {
      return plans.getOrDefault(consultation, Plan.none(consultation));
    }

    @Override
    public boolean add(Plan plan, Plan.Change change) {
      if (plan.number() != of(plan.consultation()).number() + 1) {
        return false;
      }
      plans.put(plan.consultation(), plan);
      return true;
    }

    @Override
    public void keep(ConsultationId consultation, Apart apart, Said now, LocalDate week) {
      said.put(apart, now);
      weeks.add(week);
    }

    @Override
    public Optional<Said> of(ConsultationId consultation, Apart apart) {
      return Optional.ofNullable(said.get(apart));
    }

    @Override
    public void forget(ConsultationId consultation, Apart apart) {
      said.remove(apart);
    }

    @Override
    public List<Reach.Week> weeks(ConsultationId consultation) {
      return List.of();
    }
  }
}
