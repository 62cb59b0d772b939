package org.alongside.consultations;

import java.time.Instant;
import java.util.Map;
import org.alongside.access.Actor;
import org.alongside.facts.Facts;
import org.alongside.participation.Attempt;
import org.alongside.questionnaires.Questionnaire;

/**
 * Writes the questions of a draft. They may still have mistakes: nothing that somebody has written
 * is refused before it is published, but that the open question at the end stays the last.
 */
public final class WriteQuestions {

  private final Consultations consultations;
  private final Facts facts;

  public WriteQuestions(Consultations consultations, Facts facts) {
    this.consultations = consultations;
    this.facts = facts;
  }

  public Attempt<Consultation> write(
      Actor actor, ConsultationId id, Questionnaire questions, long seen, Instant now) {
    var consultation = consultations.claim(id).orElseThrow();
    if (consultation.shown()) {
      return Attempt.refused(ConsultationReason.ALREADY_PUBLISHED);
    }
    if (Gates.endsOpen(consultation.questions()) && !Gates.endsOpen(questions)) {
      return Attempt.refused(ConsultationReason.LAST_OPEN_QUESTION_GONE);
    }
    if (!consultations.save(id, questions, seen)) {
      return Attempt.overtaken();
    }
    var details = Map.of("questions", String.valueOf(questions.questions().size()));
    facts.record(
        ConsultationFact.QUESTIONS_WRITTEN.of(consultation, actor.who(null), now, details));
    return Attempt.done(consultations.find(id).orElseThrow());
  }
}
