package org.alongside.equality.web;

import org.alongside.consultations.web.ConsultationPaths;
import org.alongside.projects.Slug;

/** Where the equality questions and the plan of whom to reach are. */
final class EqualityPaths {

  static final String QUESTIONS = "/consultations/{consultation}/answers/equality";
  static final String PLAN = "/consultations/{consultation}/reach";

  private EqualityPaths() {}

  static String questions(Slug consultation) {
    return ConsultationPaths.one(consultation) + "/answers/equality";
  }

  static String plan(Slug consultation) {
    return ConsultationPaths.one(consultation) + "/reach";
  }
}
