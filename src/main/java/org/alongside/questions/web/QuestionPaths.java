package org.alongside.questions.web;

import org.alongside.formats.Item;
import org.alongside.projects.Slug;
import org.alongside.questions.Question;
import org.alongside.questions.QuestionId;

/** Where the pages of questions are. */
public final class QuestionPaths {

  static final String ROOT = "/questions";
  static final String OF_ITEM = ROOT + "/{subject}";
  static final String CLEAR = OF_ITEM + "/clear";
  static final String UNCLEAR = OF_ITEM + "/unclear";
  static final String ONE = ROOT + "/asked/{asked}";
  static final String IN_PROJECT = "/projects/{project}/questions";

  private QuestionPaths() {}

  public static String of(Item.Ref item) {
    return ROOT + "/" + item.code();
  }

  public static String clear(Item.Ref item) {
    return of(item) + "/clear";
  }

  static String unclear(Item.Ref item) {
    return of(item) + "/unclear";
  }

  public static String in(Slug project) {
    return "/projects/" + project + "/questions";
  }

  public static String one(QuestionId question) {
    return ROOT + "/asked/" + question;
  }

  /** Where everybody reads it, among the others about the same item. */
  static String read(Question question) {
    return of(question.about().item()) + "#q-" + question.id();
  }
}
