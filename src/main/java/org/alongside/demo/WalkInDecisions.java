package org.alongside.demo;

import org.alongside.counting.Threshold;
import org.alongside.decisions.Answer;
import org.alongside.decisions.Method;
import org.alongside.decisions.Timetable;
import org.alongside.evaluation.OutsideKind;

/** One small thing is decided together, and the one that matters is not. */
final class WalkInDecisions {

  private final Deciding deciding;
  private final OutsideChapter outside;
  private final Partners partners;
  private final Days days;

  WalkInDecisions(Deciding deciding, OutsideChapter outside, Partners partners, Days days) {
    this.deciding = deciding;
    this.outside = outside;
    this.partners = partners;
    this.days = days;
  }

  void tell() {
    posters();
    alone("options", OutsideKind.OPTIONS_FIXED, false, 146);
    agreement();
    alone("hours", OutsideKind.DECIDED_ALONE, true, 40);
  }

  private void posters() {
    var opening = deciding.opening();
    var timetable = new Timetable(days.at(110), days.at(96), null);
    var method = new Method.BothGroupsAgree(Threshold.MORE_THAN_HALF);
    var planned = new OpeningChapter.Planned(opening.proposal("posters"), method, timetable, null);
    var author = partners.learnt().get(1);
    var id = opening.draft(partners.partnership(), author, planned, days.at(121));
    opening.announce(id, partners.chairs(), days.at(120));
    opening.open(id, days.at(110));
    deciding.answering().all(id, partners.all(), Answer.AGREE, days.at(105));
    deciding.answering().close(id, days.at(96));
  }

  /** One group says that the agreement is both groups', and the other knows nothing of it. */
  private void agreement() {
    outside.contradicted(
        partners,
        "agreement",
        OutsideKind.AGREEMENT_ACCEPTED,
        days.day(112),
        days.at(108),
        days.at(101));
  }

  /** Recorded within ten working days by a partner with lived experience. */
  private void alone(String name, OutsideKind kind, boolean listed, int daysAgo) {
    outside.alone(
        partners,
        name,
        kind,
        listed ? partners.listed().getFirst() : null,
        days.day(daysAgo),
        days.at(daysAgo - 6));
  }
}
