package org.alongside.consultations.web;

import gg.jte.Content;

/** One thing on a form of paper, with the words that say for whom it is. */
public sealed interface PaperItem {

  /** Who should go on here, and where everyone else goes; empty where it is for all. */
  String only();

  /** The title of a chapter or a page. */
  record Heading(String only, String text) implements PaperItem {}

  /** Something to read. */
  record Reading(String only, String title, Content text) implements PaperItem {}

  /** A question, with boxes to tick and lines to write on. */
  record Asked(String only, PaperQuestion question) implements PaperItem {}
}
