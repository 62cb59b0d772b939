package org.alongside.decisions.storage;

import static org.alongside.decisions.storage.StoredDecision.MEANWHILE;
import static org.alongside.decisions.storage.StoredDecision.done;
import static org.assertj.core.api.Assertions.assertThat;

import org.alongside.access.Actor;
import org.alongside.decisions.Answer;
import org.alongside.decisions.CloseObjection;
import org.alongside.decisions.DecisionId;
import org.alongside.decisions.Method;
import org.alongside.decisions.Objection;
import org.alongside.participation.Side;
import org.alongside.people.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is sent twice with the same words is one answer, and with others another. */
class SaidTwiceTest {

  private final StoredDecision stored = new StoredDecision(2, 2);
  private final DecisionId id = stored.opened(new Method.NoObjections());
  private final PersonId person = stored.of(Side.LIVED).getLast();

  @AfterEach
  void drop() {
    stored.close();
  }

  private int says(Answer answer, String words) {
    return done(stored.answers(id, person, answer, words, MEANWHILE)).version();
  }

  @Test
  void the_same_words_are_one_answer_and_other_words_another() {
    assertThat(says(Answer.CONCERN, "It is far.")).isEqualTo(1);
    assertThat(says(Answer.CONCERN, " It is far. ")).isEqualTo(1);
    assertThat(says(Answer.CONCERN, "It is too far.")).isEqualTo(2);
    assertThat(says(Answer.OBJECT, "It is too far.")).isEqualTo(3);
  }

  @Test
  void an_objection_closed_in_between_is_raised_again_with_the_same_words() {
    says(Answer.OBJECT, "It is far.");
    var which = stored.open(id).objections().getFirst().id();
    var close = stored.verb(CloseObjection.class);
    done(stored.within(() -> close.close(id, which, Actor.of(person), MEANWHILE)));
    assertThat(stored.open(id).objections()).noneMatch(Objection::open);
    says(Answer.OBJECT, "It is far.");
    assertThat(stored.open(id).objections()).filteredOn(Objection::open).hasSize(1);
  }
}
