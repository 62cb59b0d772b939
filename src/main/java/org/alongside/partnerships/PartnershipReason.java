package org.alongside.partnerships;

import java.util.Locale;
import org.alongside.participation.Reason;

/** Why an act in a partnership is refused. */
public enum PartnershipReason implements Reason {
  ALREADY_FOUNDED,
  INVITATION_USED,
  INVITATION_TOO_OLD,
  INVITATION_FOR_SOMEBODY_ELSE,
  INVITATION_UNKNOWN,
  HOLDS_A_PLACE_ALREADY,
  SIDE_NOT_OFFERED,
  INVITED_FOR_OTHER_SIDE,
  INVITED_BY_NO_CO_CHAIR,
  INVITED_TOO_OFTEN,
  NO_PLACE_HERE,
  SAME_SIDE,
  PLACE_WAITS,
  PLACE_IS_PAUSED,
  PLACE_IS_NOT_PAUSED,
  PLACE_DOES_NOT_VOTE,
  NOT_ON_THIS_SIDE,
  IS_CO_CHAIR_ALREADY,
  IS_NOT_CO_CHAIR,
  ASKED_ALREADY,
  QUESTION_CLOSED,
  AGREEMENT_EMPTY,
  AGREEMENT_UNCHANGED,
  AGREEMENT_NOT_THE_NEWEST,
  AGREEMENT_NOT_IN_FORCE,
  ACCEPTED_ALREADY;

  @Override
  public String key() {
    return "partnerships.reason." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
