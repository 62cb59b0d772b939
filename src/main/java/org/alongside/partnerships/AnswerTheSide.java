package org.alongside.partnerships;

import java.time.Instant;
import java.util.Map;
import org.alongside.access.Actor;
import org.alongside.participation.Attempt;

/** Answers a question of one's own side with yes or no. */
public final class AnswerTheSide {

  private final Archive archive;
  private final Chronicle chronicle;
  private final SettleQuestions settle;

  public AnswerTheSide(Archive archive, Chronicle chronicle, SettleQuestions settle) {
    this.archive = archive;
    this.chronicle = chronicle;
    this.settle = settle;
  }

  public Attempt<SideQuestionId> answer(
      PartnershipId in, SideQuestionId id, boolean yes, Actor by, Instant now) {
    var partnership = archive.places().forChange(in).orElseThrow();
    var question = archive.questions().find(id).filter(asked -> asked.partnership().equals(in));
    if (question.filter(SideQuestion::open).isEmpty()) {
      return Attempt.refused(PartnershipReason.QUESTION_CLOSED);
    }
    var own =
        partnership
            .roll(now)
            .person(by.personOrThrow())
            .filter(e -> e.side() == question.get().side());
    if (own.isEmpty()) {
      return Attempt.refused(PartnershipReason.NOT_ON_THIS_SIDE);
    }
    archive.questions().answer(id, own.get().place(), yes, now);
    chronicle.tell(
        new Chronicle.Act(partnership, by, now),
        PartnershipFact.ANSWERED,
        partnership.place(own.get().place()).orElseThrow(),
        Map.of("question", question.get().about().kind().name()));
    settle.settle(in, by, now);
    return Attempt.done(id);
  }
}
