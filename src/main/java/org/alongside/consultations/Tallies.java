package org.alongside.consultations;

import java.util.Map;

/** Counts without reading a single response. */
public interface Tallies {

  Tally of(ConsultationId id);

  /** By the code of the question; a question that nobody answered is left out. */
  Map<String, AnswerCount> answers(ConsultationId id);
}
