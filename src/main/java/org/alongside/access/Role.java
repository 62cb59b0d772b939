package org.alongside.access;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What somebody is here: given for the whole installation, for a project, or held by place. */
public enum Role {
  /** Anyone, signed in or not. */
  EVERYONE,
  /** Anyone signed in. */
  SIGNED_IN,
  ADMINISTRATOR,
  CO_ORDINATOR,
  ANALYST,
  BOARD_READER,
  SAFEGUARDING_LEAD,
  MODERATOR,
  /** Leads this project. */
  PROJECT_LEAD,
  /** Is named as one of the people who may see this project while it is not public. */
  NAMED_READER,
  /** Holds a place in this project's partnership. */
  PARTNER_LIVED,
  PARTNER_LEARNT,
  CO_CHAIR_LIVED,
  CO_CHAIR_LEARNT;

  private static final Set<Role> STAFF_OR_BOARD =
      EnumSet.of(
          ADMINISTRATOR,
          CO_ORDINATOR,
          ANALYST,
          BOARD_READER,
          SAFEGUARDING_LEAD,
          MODERATOR,
          PROJECT_LEAD);

  private static final Set<Role> BY_PLACE =
      Collections.unmodifiableSet(EnumSet.range(PARTNER_LIVED, CO_CHAIR_LEARNT));

  /** Those that only a place in a partnership gives: nobody is given them. */
  static Set<Role> byPlace() {
    return BY_PLACE;
  }

  /** Whether it is held for the organisation, so that nobody who holds it speaks for a partner. */
  public boolean staffOrBoard() {
    return STAFF_OR_BOARD.contains(this);
  }
}
