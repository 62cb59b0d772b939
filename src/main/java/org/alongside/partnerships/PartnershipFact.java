package org.alongside.partnerships;

import java.util.Locale;
import org.alongside.facts.FactKind;

/** What can happen in a partnership. */
public enum PartnershipFact implements FactKind {
  FOUNDED,
  INVITED,
  INVITATION_WITHDRAWN,
  PLACE_TAKEN,
  SIDE_CHANGED,
  DECLARED,
  /** Waits for the lived partners' agreement, as a body with an interest pays the holder. */
  WAITING,
  /** Keeps the place without a vote, as one body would hold more than a third of the side. */
  VOTE_SET_ASIDE,
  PAUSED,
  CAME_BACK,
  LEFT,
  ASKED,
  ANSWERED,
  AGREED,
  NOT_AGREED,
  CO_CHAIR_CHOSEN,
  CO_CHAIR_STOOD_DOWN,
  AGREEMENT_WRITTEN,
  AGREEMENT_ACCEPTED,
  AGREEMENT_ACCEPTED_BY_BOTH,
  AGREEMENT_READ_AGAIN,
  AGREEMENT_KEPT;

  @Override
  public String code() {
    return "partnerships." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
