package org.alongside.demo;

import java.time.Instant;
import org.alongside.access.Actor;
import org.alongside.counting.Threshold;
import org.alongside.decisions.Answer;
import org.alongside.decisions.DecisionId;
import org.alongside.decisions.Method;
import org.alongside.decisions.Timetable;
import org.alongside.projects.Mandate;
import org.jspecify.annotations.Nullable;

/** Nine months of deciding together: agreed, amended, refused by one group, and still open. */
final class PathwayDecisions {

  private static final Method NO_OBJECTIONS = new Method.NoObjections();
  private static final Method BOTH_AGREE = new Method.BothGroupsAgree(Threshold.MORE_THAN_HALF);
  private static final Method TWO_THIRDS = new Method.BothGroupsAgree(Threshold.TWO_THIRDS);

  private final Deciding deciding;
  private final Partners partners;
  private final Days days;
  private final Texts texts = new Texts();

  PathwayDecisions(Deciding deciding, Partners partners, Days days) {
    this.deciding = deciding;
    this.partners = partners;
    this.days = days;
  }

  void tell() {
    priorities();
    frontDoor();
    waiting();
    name();
    firstMonth();
    messages();
    contract();
    draft("questions", 5, NO_OBJECTIONS, new Timetable(at(-20), at(-40), null), null);
  }

  /** Somebody objects because carers were forgotten; the proposal changes, and all agree. */
  private void priorities() {
    var id = opened("priorities", NO_OBJECTIONS, 245, 235, 221, listed(0));
    String objection = texts.get("decision.priorities.objection");
    deciding.answering().one(id, lived(4), Answer.OBJECT, objection, at(233));
    deciding.answering().all(id, partners.learnt(), Answer.NO_OBJECTION, at(232));
    var amended = deciding.opening().proposal("priorities.amended");
    deciding.answering().amend(id, lived(2), partners.chairs(), amended, at(216), at(230));
    deciding.answering().all(id, partners.lived().subList(0, 11), Answer.NO_OBJECTION, at(225));
    deciding.answering().all(id, partners.learnt().subList(0, 8), Answer.NO_OBJECTION, at(224));
    String concern = texts.get("decision.priorities.concern");
    deciding.answering().one(id, learnt(8), Answer.CONCERN, concern, at(223));
    deciding.answering().close(id, at(216));
    deciding.aftermath().review(id, partners.chairs().lived(), days.day(-150), at(215));
  }

  private void frontDoor() {
    var id = opened("front-door", BOTH_AGREE, 190, 180, 166);
    deciding.answering().all(id, partners.lived().subList(0, 10), Answer.AGREE, at(178));
    deciding.answering().one(id, lived(10), Answer.DISAGREE, null, at(175));
    deciding.answering().all(id, partners.learnt().subList(0, 8), Answer.AGREE, at(174));
    deciding.answering().one(id, learnt(8), Answer.ABSTAIN, null, at(170));
    deciding.answering().close(id, at(166));
    deciding.aftermath().review(id, partners.chairs().learnt(), days.day(-180), at(165));
  }

  /**
   * All professionals agree and most of the others don't: it is not carried, and is asked again.
   */
  private void waiting() {
    var id = opened("waiting", TWO_THIRDS, 150, 140, 126, listed(1));
    deciding.answering().all(id, partners.learnt(), Answer.AGREE, at(138));
    deciding.answering().all(id, partners.lived().subList(0, 4), Answer.AGREE, at(137));
    deciding.answering().all(id, partners.lived().subList(4, 11), Answer.DISAGREE, at(130));
    deciding.answering().close(id, at(126));
    var again = new Timetable(at(108), at(94), null);
    deciding.aftermath().reopen(id, partners.chairs().lived(), again, at(120));
    deciding.opening().announce(id, partners.chairs(), at(118));
    deciding.opening().open(id, at(108));
    deciding.answering().all(id, partners.lived().subList(0, 11), Answer.AGREE, at(105));
    deciding.answering().all(id, partners.learnt().subList(0, 7), Answer.AGREE, at(104));
    deciding.answering().one(id, learnt(7), Answer.DISAGREE, null, at(100));
    deciding.answering().close(id, at(94));
    String words = texts.get("decision.waiting.dissent");
    deciding.aftermath().dissent(id, learnt(7), words, true, at(92));
    deciding.aftermath().review(id, partners.chairs().lived(), days.day(-90), at(92));
  }

  /** Too few professionals find the time. */
  private void name() {
    var id = opened("name", BOTH_AGREE, 80, 70, 56);
    deciding.answering().all(id, partners.lived().subList(0, 9), Answer.AGREE, at(66));
    deciding.answering().all(id, partners.learnt().subList(0, 4), Answer.AGREE, at(60));
    deciding.answering().close(id, at(56));
  }

  private void firstMonth() {
    var id = opened("first-month", NO_OBJECTIONS, 20, 8, -12);
    deciding.answering().all(id, partners.lived().subList(0, 5), Answer.NO_OBJECTION, at(6));
    deciding.answering().all(id, partners.learnt().subList(1, 5), Answer.NO_OBJECTION, at(5));
    String objection = texts.get("decision.first-month.objection");
    deciding.answering().one(id, lived(5), Answer.OBJECT, objection, at(4));
    String concern = texts.get("decision.first-month.concern");
    deciding.answering().one(id, learnt(5), Answer.CONCERN, concern, at(3));
  }

  private void messages() {
    var id = opened("messages", BOTH_AGREE, 18, 7, -10);
    deciding.answering().all(id, partners.lived().subList(1, 6), Answer.AGREE, at(5));
    deciding.answering().all(id, partners.learnt().subList(1, 4), Answer.AGREE, at(4));
  }

  private void contract() {
    var id = draft("contract", 4, TWO_THIRDS, new Timetable(at(-8), at(-24), null), null);
    deciding.opening().announce(id, partners.chairs(), at(2));
  }

  private DecisionId opened(String name, Method method, int announced, int opens, int closes) {
    return opened(name, method, announced, opens, closes, null);
  }

  private DecisionId opened(
      String name,
      Method method,
      int announced,
      int opens,
      int closes,
      Mandate.@Nullable Item listed) {
    var timetable = new Timetable(at(opens), at(closes), null);
    var id = draft(name, announced + 1, method, timetable, listed);
    deciding.opening().announce(id, partners.chairs(), at(announced));
    deciding.opening().open(id, at(opens));
    return id;
  }

  private DecisionId draft(
      String name, int daysAgo, Method method, Timetable timetable, Mandate.@Nullable Item listed) {
    var opening = deciding.opening();
    var asked = new OpeningChapter.Planned(opening.proposal(name), method, timetable, listed);
    return opening.draft(partners.partnership(), lived(1), asked, at(daysAgo));
  }

  private Mandate.Item listed(int item) {
    return partners.listed().get(item);
  }

  private Actor lived(int number) {
    return partners.lived().get(number);
  }

  private Actor learnt(int number) {
    return partners.learnt().get(number);
  }

  private Instant at(int daysAgo) {
    return days.at(daysAgo);
  }
}
