package org.alongside.publications;

import java.util.Locale;
import org.alongside.participation.Reason;

/** Why something can't be done with a publication. */
public enum PublicationReason implements Reason {
  SUMMARY_MISSING,
  WHY_MISSING,
  BODY_MISSING,
  CONTACT_MISSING,
  REVIEW_NOT_AHEAD,
  ACTIVITY_NOT_PUBLISHED,
  PROJECT_NOT_PUBLISHED,
  NOT_APPROVED,
  WROTE_IT_YOURSELF,
  ALREADY_PUBLISHED,
  NOT_PUBLISHED,
  SCHEDULED,
  NOT_SCHEDULED,
  MOMENT_PASSED,
  WITHDRAWN,
  NOTHING_CHANGED,
  REASON_MISSING;

  @Override
  public String key() {
    return "publications.reason." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
