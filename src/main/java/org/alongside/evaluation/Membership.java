package org.alongside.evaluation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.facts.Fact;
import org.alongside.participation.Side;
import org.alongside.partnerships.PartnershipFact;

/** Who has had a say, followed from fact to fact: places taken, changed, paused and left. */
final class Membership {

  static final PartnershipFact[] KINDS = {
    PartnershipFact.PLACE_TAKEN,
    PartnershipFact.SIDE_CHANGED,
    PartnershipFact.WAITING,
    PartnershipFact.AGREED,
    PartnershipFact.VOTE_SET_ASIDE,
    PartnershipFact.PAUSED,
    PartnershipFact.CAME_BACK,
    PartnershipFact.LEFT
  };

  private record Held(Side side, boolean voting, boolean here) {}

  private final Map<UUID, Held> places = new HashMap<>();
  private boolean known;

  private Membership() {}

  static Membership of(Evidence evidence) {
    var membership = new Membership();
    evidence.of(KINDS).forEach(membership::follow);
    return membership;
  }

  /** Whether anybody ever took a place. */
  boolean known() {
    return known;
  }

  int voting(Side side) {
    return (int)
        places.values().stream()
            .filter(held -> held.side() == side && held.voting() && held.here())
            .count();
  }

  int voting() {
    return voting(Side.LIVED) + voting(Side.LEARNT);
  }

  private void follow(Fact fact) {
    var place = fact.where().subject();
    var side = Side.valueOf(fact.details().getOrDefault("side", Side.LEARNT.name()));
    var held = places.getOrDefault(place, new Held(side, true, true));
    known = true;
    switch (kind(fact)) {
      case PLACE_TAKEN -> places.put(place, new Held(side, voting(fact), true));
      case SIDE_CHANGED -> places.put(place, new Held(side, held.voting(), held.here()));
      case WAITING, PAUSED -> places.put(place, new Held(side, held.voting(), false));
      case CAME_BACK -> places.put(place, new Held(side, held.voting(), true));
      case AGREED ->
          places.put(place, new Held(side, held.voting(), held.here() || aboutPay(fact)));
      case VOTE_SET_ASIDE -> places.put(place, new Held(side, false, held.here()));
      default -> places.remove(place);
    }
  }

  private static PartnershipFact kind(Fact fact) {
    return List.of(KINDS).stream()
        .filter(kind -> kind.code().equals(fact.kind()))
        .findFirst()
        .orElseThrow();
  }

  private static boolean voting(Fact fact) {
    return Boolean.parseBoolean(fact.details().getOrDefault("voting", "true"));
  }

  /** The other question that partners agree on is who chairs, which changes nobody's vote. */
  private static boolean aboutPay(Fact fact) {
    return !fact.details().getOrDefault("question", "").equals("CO_CHAIR");
  }
}
