package org.alongside.imports.web;

import java.util.List;
import org.alongside.imports.Batches.Told;
import org.alongside.questionnaires.Questionnaire;
import org.alongside.web.Words;

/** Says what is wrong with a line, and with which question or column. */
final class ProblemWords {

  private ProblemWords() {}

  static BatchPage.Row row(
      Told told, Questionnaire questionnaire, List<String> header, Words words) {
    String about = told.details().getFirst();
    Object[] details = told.details().stream().skip(1).map(ProblemWords::plain).toArray();
    return new BatchPage.Row(
        told.line(),
        where(told, about, questionnaire, header, words),
        words.get(told.key(), details));
  }

  private static String where(
      Told told, String about, Questionnaire questionnaire, List<String> header, Words words) {
    if (!about.isEmpty()) {
      return questionnaire
          .question(about)
          .map(question -> questionnaire.numbers().getOrDefault(about, 0) + ". " + question.text())
          .orElse("");
    }
    if (told.column() < 0) {
      return "";
    }
    String head = told.column() < header.size() ? header.get(told.column()) : "";
    return words.get("imports.column", told.column() + 1, head);
  }

  /** Numbers choose plural forms, so they are numbers again. */
  private static Object plain(String detail) {
    return detail.matches("-?[0-9]{1,9}") ? (Object) Integer.valueOf(detail) : detail;
  }
}
