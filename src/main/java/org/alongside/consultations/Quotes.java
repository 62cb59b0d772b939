package org.alongside.consultations;

import java.util.List;

/** Words of people that the report shows, without their names. */
public interface Quotes {

  /** Words chosen from what somebody said to a question. */
  record Quote(ResponseId response, String question, String words) {
    public static final int LONGEST = 1_000;
  }

  /** How many of those who count agree that their words are shown. */
  long agreed(ConsultationId consultation);

  boolean allowed(ResponseId response);

  /** Keeps whether somebody agrees; what was chosen goes where they do not. */
  void allow(ResponseId response, boolean allowed);

  /** What was chosen from one response. */
  List<Quote> from(ResponseId response);

  /** What the report shows, in the order of the questions' codes: of responses that count. */
  List<Quote> of(ConsultationId consultation);

  /** Keeps it in place of what was chosen before from the same answer. */
  void choose(Quote quote, Reports.Saved chosen);

  void remove(ResponseId response, String question);
}
