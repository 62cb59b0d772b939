package org.alongside.consultations.web;

import org.alongside.projects.Slug;

/** Where the pages of consultations are. */
public final class ConsultationPaths {

  static final String ONE = "/consultations/{consultation}";
  static final String ANSWERS = ONE + "/answers";
  static final String PAGE = ANSWERS + "/pages/{page}";

  private ConsultationPaths() {}

  public static String one(Slug consultation) {
    return "/consultations/" + consultation;
  }

  static String answers(Slug consultation) {
    return one(consultation) + "/answers";
  }

  static String page(Slug consultation, String code) {
    return answers(consultation) + "/pages/" + code;
  }

  static String check(Slug consultation) {
    return answers(consultation) + "/check";
  }

  static String sent(Slug consultation) {
    return answers(consultation) + "/sent";
  }
}
