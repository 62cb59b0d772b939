package org.alongside.consultations.web;

import org.alongside.access.Actor;
import org.alongside.consultations.Consultation;
import org.alongside.consultations.WriteQuestions;
import org.alongside.database.WholeOrNotAtAll;
import org.alongside.participation.Attempt;
import org.alongside.questionnaires.Questionnaire;
import org.springframework.stereotype.Component;

/** Keeps the questions of a draft as somebody has written them. */
@Component
class Writing {

  private final Drafting drafting;
  private final WriteQuestions write;
  private final WholeOrNotAtAll whole;

  Writing(Drafting drafting, WriteQuestions write, WholeOrNotAtAll whole) {
    this.drafting = drafting;
    this.write = write;
    this.whole = whole;
  }

  Consultation find(String slug) {
    return drafting.find(slug);
  }

  Attempt<Consultation> write(Actor actor, Consultation found, Questionnaire next, long seen) {
    return whole.attempt(() -> write.write(actor, found.id(), next, seen, drafting.now()));
  }
}
