package org.alongside.evaluation.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.alongside.access.Actor;
import org.alongside.evaluation.ConfirmFact;
import org.alongside.evaluation.PromiseCheck;
import org.alongside.evaluation.Recorded;
import org.alongside.evaluation.Thresholds;
import org.alongside.facts.History;
import org.alongside.participation.Side;
import org.alongside.partnerships.Errands;
import org.alongside.partnerships.Partnership;
import org.alongside.partnerships.Place;
import org.alongside.people.PersonId;
import org.springframework.stereotype.Component;

/** Brings what others recorded to the room of those who can say whether it was so. */
@Component
class RecordsToConfirm implements Errands {

  private final History history;
  private final Thresholds thresholds;

  RecordsToConfirm(History history, Thresholds thresholds) {
    this.history = history;
    this.thresholds = thresholds;
  }

  @Override
  public List<Errand> of(Partnership partnership, PersonId partner, Instant now) {
    Optional<Side> side =
        partnership
            .place(partner)
            .filter(place -> place.voting() && !place.waiting())
            .map(Place::side);
    var facts = history.ofKinds(partnership.project(), PromiseCheck.kinds());
    var actor = Actor.of(partner);
    var number =
        (int)
            Recorded.of(facts, thresholds.history()).waiting().stream()
                .filter(fact -> ConfirmFact.whyNot(actor, side, fact).isEmpty())
                .count();
    return number == 0
        ? List.of()
        : List.of(
            new Errand(
                "evaluation.waiting.errand", number, PromisePaths.waiting(partnership.slug())));
  }
}
