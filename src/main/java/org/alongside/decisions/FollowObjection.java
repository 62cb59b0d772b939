package org.alongside.decisions;

import java.util.UUID;
import org.alongside.record.Commitment;
import org.alongside.record.EntryType;
import org.jspecify.annotations.Nullable;

/**
 * What an answer means for the objection of whoever gives it: it raises, rewords or closes it. What
 * was entered for somebody leaves an objection that they raised themselves as it is, until they
 * confirm the answer by saving it themselves.
 */
final class FollowObjection {

  private final Papers papers;
  private final Minutes minutes;

  FollowObjection(Papers papers, Minutes minutes) {
    this.papers = papers;
    this.minutes = minutes;
  }

  void follow(BallotPaper paper, Given given, @Nullable Commitment words, Minutes.Act act) {
    var objection = paper.objection();
    var hand = given.way().saidBy();
    var said =
        given.answer() == Answer.OBJECT && words != null ? new Objection.Said(words, hand) : null;
    if (objection == null) {
      raise(paper, said, act);
    } else if (!hand.speaksOver(objection.said().by())) {
      follow(paper.dossier(), objection, said, act);
    }
  }

  private void follow(
      Dossier dossier, Objection objection, Objection.@Nullable Said said, Minutes.Act act) {
    if (said == null) {
      new ObjectionEnd(papers, minutes).end(dossier, objection, new Objection.ClosedByOwner(), act);
    } else {
      papers.objections().reword(objection.id(), said);
    }
  }

  private void raise(BallotPaper paper, Objection.@Nullable Said said, Minutes.Act act) {
    if (said == null) {
      return;
    }
    var objection =
        Objection.raised(UUID.randomUUID(), paper.asked().id(), paper.round().number(), said);
    papers.objections().add(paper.dossier().id(), objection, act.at());
    minutes.enter(
        paper.dossier(),
        EntryType.OBJECTED,
        act.at(),
        Payloads.objected(objection.id(), objection.owner(), objection.round(), said.words()));
    minutes.tell(paper.dossier(), DecisionFact.OBJECTION_RAISED, act);
  }
}
