package org.alongside.consultations;

import java.util.Locale;
import org.alongside.participation.Reason;

/** Why something can't be done with a consultation, or with a response to one. */
public enum ConsultationReason implements Reason {
  THERE_ALREADY,
  ALREADY_PUBLISHED,
  NOT_PUBLISHED,
  NOT_OPEN_YET,
  CLOSED,
  NOT_OVER_YET,
  NOT_LATER,
  PAUSED,
  NOT_PAUSED,
  GOES_ON_TODAY,
  GOES_ON_THEN_ALREADY,
  PAUSE_TOO_LONG,
  LESS_TIME,
  LAST_DAY_TOO_FAR,
  /** What people answer must be there before the day on which it is decided. */
  DECIDED_BEFORE_CLOSE,
  DECIDED_TOO_LATE,
  REASON_MISSING,
  LAST_OPEN_QUESTION_GONE,
  NO_SUCH_PAGE,
  NOTHING_ANSWERED,
  ALREADY_WITHDRAWN,
  /** No mail server is set up: nothing can be sent. */
  NO_EMAIL_HERE,
  REPORT_IS_OUT,
  RECEIVED_BEFORE_OPEN,
  RECEIVED_IN_FUTURE,
  RECEIVED_TOO_LATE,
  CAME_ON_THE_WEB,
  ENTERED_ALREADY,
  TYPED_TWICE_ALREADY,
  TYPED_IT_THEMSELVES,
  NOT_A_PARTNER;

  @Override
  public String key() {
    return "consultations.reason." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
