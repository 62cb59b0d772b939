package org.alongside.notices.storage;

import java.time.Instant;
import java.util.List;
import org.alongside.decisions.AnnouncedDecision;
import org.alongside.decisions.ClosedDecision;
import org.alongside.decisions.Decision;
import org.alongside.decisions.DecisionId;
import org.alongside.decisions.Decisions;
import org.alongside.decisions.OpenDecision;
import org.alongside.decisions.web.DecisionPaths;
import org.alongside.mail.About;
import org.alongside.mail.Content;
import org.alongside.mail.Kind;
import org.alongside.notices.Notice;
import org.alongside.partnerships.Partnerships;
import org.alongside.partnerships.Place;
import org.alongside.people.PersonId;
import org.alongside.record.Hash;
import org.alongside.record.Ledger;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells everybody whom a fact concerns; may be run again, because each is reached once. */
@Component
class TellPeople {

  private static final String OWN_PAGE = "/me";

  private final Decisions decisions;
  private final Partnerships partnerships;
  private final Ledger ledger;
  private final ReachPeople reach;

  TellPeople(Decisions decisions, Partnerships partnerships, Ledger ledger, ReachPeople reach) {
    this.decisions = decisions;
    this.partnerships = partnerships;
    this.ledger = ledger;
    this.reach = reach;
  }

  @Transactional
  public void tell(Telling telling, Instant now) {
    var notice = telling.notice();
    if (notice.personal()) {
      var content = letter(notice, OWN_PAGE);
      reach.reach(telling.fact(), List.of(new PersonId(telling.subject())), content, null, now);
      return;
    }
    decisions
        .find(new DecisionId(telling.subject()))
        .ifPresent(decision ->
            reach.reach(
                telling.fact(),
                concerned(decision, now),
                content(notice, decision),
                about(notice, decision),
                now));
  }

  private static About about(Notice notice, Decision decision) {
    var id = decision.id().value();
    return notice.asks() ? About.asking(id) : About.of(Kind.DECISIONS, id);
  }

  private List<PersonId> concerned(Decision decision, Instant now) {
    return switch (decision) {
      case OpenDecision open -> open.asked().stream().map(one -> one.person()).toList();
      case ClosedDecision closed -> closed.asked().stream().map(one -> one.person()).toList();
      default -> partnersAt(decision, now);
    };
  }

  private List<PersonId> partnersAt(Decision decision, Instant now) {
    return partnerships
        .find(decision.dossier().home().partnership())
        .map(partnership ->
            partnership.places().stream()
                .filter(place -> place.decidesAt(now))
                .map(Place::person)
                .toList())
        .orElse(List.of());
  }

  private Content content(Notice notice, Decision decision) {
    var id = decision.id();
    return switch (decision) {
      case OpenDecision open ->
          letter(
              notice,
              notice.asks() ? DecisionPaths.response(id) : DecisionPaths.decision(id),
              question(open),
              open.current().span().closes());
      case AnnouncedDecision announced ->
          letter(
              notice,
              DecisionPaths.decision(id),
              question(announced),
              announced.timetable().opens());
      default ->
          letter(
              notice,
              DecisionPaths.decision(id),
              question(decision),
              ledger.head(id.value()).map(Hash::hex).orElse(""));
    };
  }

  private static Content letter(Notice notice, String path, Object... arguments) {
    return new Content(notice.subject(), notice.body(), List.of(arguments), path);
  }

  /** As it stands by now: an amendment may have changed it. */
  private static String question(Decision decision) {
    var proposal =
        switch (decision) {
          case OpenDecision open -> open.current().proposal();
          case ClosedDecision closed -> closed.lastRound().proposal();
          default -> decision.terms().proposal();
        };
    return proposal.question();
  }
}
