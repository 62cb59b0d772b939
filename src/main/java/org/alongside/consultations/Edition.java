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

  /** The next one of what is out, with other days. */
  static Edition next(
      Consultation consultation, Phase.Published published, Run run, String because, Change by) {
    return new Edition(
        published.edition() + 1, consultation.terms(), consultation.questions(), run, because, by);
  }

  /** Who published it, and when. */
  public record Change(PersonId by, Instant at) {}
}
