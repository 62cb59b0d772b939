package org.alongside.consultations;

import static org.alongside.consultations.WalkIn.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.alongside.access.Actor;
import org.alongside.consultations.AgreeQuestions.How;
import org.alongside.participation.Attempt;
import org.alongside.participation.Side;
import org.alongside.people.PersonId;
import org.alongside.projects.PlaceHolders;
import org.alongside.projects.ProjectId;
import org.junit.jupiter.api.Test;

/** Partners say for themselves that they wrote the questions, or agree with them. */
class AgreeQuestionsTest {

  private static final Actor AMINA = Actor.of(PersonId.random());

  private final InMemory store = new InMemory();
  private final Consultation draft = WalkIn.draft(Size.SMALL, WalkIn.activity());
  private final AgreeQuestions agree = new AgreeQuestions(store, new Holders(), store);

  AgreeQuestionsTest() {
    store.add(draft);
  }

  private record Holders() implements PlaceHolders {
    @Override
    public Map<PersonId, Side> of(ProjectId project) {
      return Map.of(AMINA.personOrThrow(), Side.LIVED);
    }

    @Override
    public Map<PersonId, Side> voting(ProjectId project) {
      return of(project);
    }
  }

  @Test
  void aPartnerSaysItWithTheirGroup() {
    assertThat(agree.agree(AMINA, draft.id(), How.WROTE, 1, NOW)).isInstanceOf(Attempt.Done.class);
    var fact = store.facts.getLast();
    assertThat(fact.kind()).isEqualTo("consultations.questions-agreed");
    assertThat(fact.who().side()).isEqualTo(Side.LIVED);
    assertThat(fact.details()).containsEntry("how", "wrote");
  }

  @Test
  void nobodyElseSaysIt() {
    var lead = Actor.of(PersonId.random());
    assertThat(agree.agree(lead, draft.id(), How.AGREES, 1, NOW))
        .isEqualTo(Attempt.refused(ConsultationReason.NOT_A_PARTNER));
    assertThat(store.facts).isEmpty();
  }

  @Test
  void nobodyAgreesToWhatTheyHaveNotRead() {
    new WriteQuestions(store, store).write(AMINA, draft.id(), WalkIn.questions("Else?"), 1, NOW);
    assertThat(agree.agree(AMINA, draft.id(), How.AGREES, 1, NOW))
        .isInstanceOf(Attempt.Overtaken.class);
    assertThat(store.told()).containsExactly("consultations.questions-written");
  }
}
