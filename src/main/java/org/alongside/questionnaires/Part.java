package org.alongside.questionnaires;

/** One thing on a page: a question, or something to read. */
public sealed interface Part permits Question, Part.Statement, Part.FactBox {

  String code();

  Condition shown();

  /** Words to read before going on, in Markdown. */
  record Statement(String code, String text, Condition shown) implements Part {}

  /** Facts beside a question, opened by those who want them. */
  record FactBox(String code, String title, String text, Condition shown) implements Part {}
}
