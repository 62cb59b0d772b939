package org.alongside.partnerships;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.alongside.access.Actor;
import org.alongside.partnerships.SideQuestion.Kind;
import org.alongside.partnerships.SideQuestion.State;

/**
 * Settles the open questions of both sides where the answers now suffice: after an answer, and
 * after somebody left, paused or came back, which changes how many are needed.
 */
public final class SettleQuestions {

  private final Archive archive;
  private final Chronicle chronicle;
  private final Supplier<String> host;

  public SettleQuestions(Archive archive, Chronicle chronicle, Supplier<String> host) {
    this.archive = archive;
    this.chronicle = chronicle;
    this.host = host;
  }

  public void settle(PartnershipId id, Actor by, Instant now) {
    var open = archive.questions().open(id);
    var answers = archive.questions().answers(open);
    for (var question : open) {
      // Afresh each time: one settled question can change the places that the next depends on.
      var act = new Chronicle.Act(archive.places().forChange(id).orElseThrow(), by, now);
      verdict(act, question, answers.getOrDefault(question.id(), Map.of()))
          .ifPresent(state -> close(act, question, state));
    }
  }

  private Optional<State> verdict(
      Chronicle.Act act, SideQuestion question, Map<PlaceId, Boolean> answers) {
    if (!stillMatters(act, question)) {
      return Optional.of(State.LAPSED);
    }
    var tally = SideTally.of(question, act.in().roll(act.at()), answers);
    return Optional.of(tally.verdict(question.about().kind())).filter(v -> v != State.OPEN);
  }

  /**
   * The place is held still, on that side, with a say if it is to chair; and no other was chosen
   * co-chair by the same act.
   */
  private boolean stillMatters(Chronicle.Act act, SideQuestion question) {
    return archive.questions().find(question.id()).filter(SideQuestion::open).isPresent()
        && act.in()
            .place(question.about().place())
            .filter(place -> place.side() == question.side())
            .filter(place -> place.waiting() == (question.about().kind() == Kind.PAID_PARTNER))
            .filter(place -> place.voting() || question.about().kind() != Kind.CO_CHAIR)
            .isPresent();
  }

  private void close(Chronicle.Act act, SideQuestion question, State state) {
    archive.questions().close(question.id(), state, act.at());
    var place = act.in().place(question.about().place());
    if (state == State.LAPSED || place.isEmpty()) {
      return;
    }
    var agreed = state == State.AGREED;
    chronicle.tell(
        act,
        agreed ? PartnershipFact.AGREED : PartnershipFact.NOT_AGREED,
        place.get(),
        Map.of("question", question.about().kind().name()));
    switch (question.about().kind()) {
      case CO_CHAIR -> chair(act, question, place.get(), agreed);
      case PAID_PARTNER -> admit(act, place.get(), agreed);
    }
  }

  private void chair(Chronicle.Act act, SideQuestion question, Place place, boolean agreed) {
    if (agreed) {
      new Chair(archive, chronicle).choose(act, place);
      archive.questions().open(act.in().id()).stream()
          .filter(other -> other.about().kind() == Kind.CO_CHAIR)
          .filter(other -> other.side() == question.side())
          .forEach(other -> archive.questions().close(other.id(), State.LAPSED, act.at()));
    }
  }

  private void admit(Chronicle.Act act, Place place, boolean agreed) {
    if (agreed) {
      new Admission(archive, chronicle, host.get()).admit(act, place);
    } else {
      archive.places().save(act.in().id(), place.endedAt(act.at()));
      chronicle.tell(act, PartnershipFact.LEFT, place);
    }
  }
}
