package org.alongside.consultations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.alongside.participation.Reason;
import org.alongside.questionnaires.Answers;
import org.alongside.questionnaires.Route;

/** What would keep answers from being entered, for whoever wants to know it before. */
public final class EntryCheck {

  private EntryCheck() {}

  /** Every reason at once; the same that entering them has. */
  public static List<Reason> why(
      Consultation consultation, EnterResponse.Came came, LocalDate today) {
    if (!(consultation.phase() instanceof Phase.Out out)) {
      return List.of(ConsultationReason.NOT_PUBLISHED);
    }
    var route = Route.through(consultation.questions(), new Answers(came.answers()));
    var reasons = new ArrayList<>(EnterResponse.arrival(came, out.run(), today));
    reasons.addAll(EnterResponse.mistakes(route));
    return reasons;
  }
}
