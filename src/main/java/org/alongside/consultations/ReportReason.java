package org.alongside.consultations;

import java.util.Locale;
import org.alongside.participation.Reason;

/** Why a report can't be saved or published yet. */
public enum ReportReason implements Reason {
  STILL_OPEN,
  NOT_COUNTED,
  HEARD_MISSING,
  CHANGES_MISSING,
  STAYS_MISSING,
  DECIDES_MISSING,
  NOTHING_CHANGED,
  CORRECTION_UNEXPLAINED;

  @Override
  public String key() {
    return "consultations.report.reason." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
