package org.alongside.consultations;

import java.time.Instant;
import org.alongside.people.PersonId;
import org.alongside.questionnaires.Questionnaire;

/**
 * What everyone could read from a moment on, kept for good: the words, the questions and the days.
 *
 * @param because why it differs from the one before; empty for the first
 */
public record Edition(
    int number, Terms terms, Questionnaire questions, Run run, String because, Change change) {

  /** Who published it, and when. */
  public record Change(PersonId by, Instant at) {}
}
