package org.alongside.consultations;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.alongside.access.Actor;
import org.alongside.facts.Facts;
import org.alongside.participation.Attempt;
import org.alongside.participation.Reason;
import org.alongside.questionnaires.Questionnaire;
import org.alongside.questionnaires.QuestionnaireCheck;
import org.alongside.questionnaires.WordingFix;

/** Mends words of questions that people may have answered, for a reason that everyone can read. */
public final class FixWording {

  private final Consultations consultations;
  private final Facts facts;

  public FixWording(Consultations consultations, Facts facts) {
    this.consultations = consultations;
    this.facts = facts;
  }

  /** The questions with other words, why, and which version was read before. */
  public record Fix(Questionnaire questions, String because, long seen) {}

  public Attempt<Consultation> fix(Actor actor, ConsultationId id, Fix fix, Instant now) {
    var consultation = consultations.claim(id).orElseThrow();
    if (!(consultation.phase() instanceof Phase.Published published)) {
      return Attempt.refused(
          consultation.shown() ? ConsultationReason.CLOSED : ConsultationReason.NOT_PUBLISHED);
    }
    var reasons = reasons(consultation, fix);
    if (!reasons.isEmpty()) {
      return Attempt.refused(reasons);
    }
    return consultations.save(id, fix.questions(), fix.seen())
        ? fixed(actor, consultation, published, fix, now)
        : Attempt.overtaken();
  }

  private static List<Reason> reasons(Consultation consultation, Fix fix) {
    var reasons = new ArrayList<>(QuestionnaireCheck.mistakes(fix.questions()));
    if (WordingFix.of(consultation.questions(), fix.questions())
        instanceof Attempt.Refused<Questionnaire>(var changes)) {
      reasons.addAll(changes);
    }
    if (!Gates.endsOpen(fix.questions())) {
      reasons.add(ConsultationReason.LAST_OPEN_QUESTION_GONE);
    }
    if (fix.because().isBlank()) {
      reasons.add(ConsultationReason.REASON_MISSING);
    }
    return reasons;
  }

  private Attempt<Consultation> fixed(
      Actor actor, Consultation consultation, Phase.Published published, Fix fix, Instant now) {
    int number = published.edition() + 1;
    consultations.publish(
        consultation.id(),
        new Phase.Published(published.run(), number, published.at()),
        new Edition(
            number,
            consultation.terms(),
            fix.questions(),
            published.run(),
            fix.because(),
            new Edition.Change(actor.personOrThrow(), now)));
    var details = Map.of("edition", String.valueOf(number));
    facts.record(ConsultationFact.WORDING_FIXED.of(consultation, actor.who(null), now, details));
    return Attempt.done(consultations.find(consultation.id()).orElseThrow());
  }
}
