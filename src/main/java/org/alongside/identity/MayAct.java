package org.alongside.identity;

import java.util.List;
import org.alongside.access.Conflicts;
import org.alongside.participation.Reason;
import org.alongside.people.PersonId;

/** Whether a supporter may act for somebody now; roles and places change after they accepted. */
public final class MayAct {

  private final Supports supports;
  private final Conflicts conflicts;

  public MayAct(Supports supports, Conflicts conflicts) {
    this.supports = supports;
    this.conflicts = conflicts;
  }

  public boolean now(PersonId supporter, PersonId person) {
    return supports.allowed(supporter, person) && whyNot(supporter, person).isEmpty();
  }

  /** Where the supporter stands against the person, whatever was accepted. */
  public List<Reason> whyNot(PersonId supporter, PersonId person) {
    return conflicts.between(supporter, person).stream().map(MayAct::reason).toList();
  }

  private static Reason reason(Conflicts.Conflict conflict) {
    return switch (conflict) {
      case ON_THE_OTHER_SIDE -> SupportReason.ON_THE_OTHER_SIDE;
      case STAFF_HERE -> SupportReason.STAFF_HERE;
    };
  }
}
