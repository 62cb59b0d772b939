package org.alongside.imports.web;

import java.util.ArrayList;
import java.util.List;
import org.alongside.imports.Suggest;
import org.alongside.imports.Target;
import org.alongside.questionnaires.Kind;
import org.alongside.questionnaires.Questionnaire;

/**
 * What a column can be matched with.
 *
 * @param name the question, with its number
 * @param piece a part of it that can have a column of its own; empty for all of it
 */
record Wanted(Target target, String name, String piece) {

  static List<Wanted> all(Questionnaire questionnaire, Suggest suggest) {
    var all = new ArrayList<Wanted>();
    var numbers = questionnaire.numbers();
    for (var question : questionnaire.questions()) {
      String name = numbers.getOrDefault(question.code(), 0) + ". " + question.text();
      if (!inPieces(question.kind())) {
        all.add(new Wanted(new Target.Whole(question.code()), name, ""));
      }
      suggest
          .pieces(question)
          .forEach(piece ->
              all.add(
                  new Wanted(new Target.Piece(question.code(), piece.code()), name, piece.text())));
    }
    return all;
  }

  /** These have one column for each part, or none: how to reach somebody is no answer. */
  private static boolean inPieces(Kind kind) {
    return kind instanceof Kind.Ranking
        || kind instanceof Kind.Matrix
        || kind instanceof Kind.Contact
        || kind instanceof Kind.File;
  }
}
