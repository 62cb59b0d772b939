package org.alongside.projects.web;

import java.util.List;
import org.alongside.participation.Reason;
import org.alongside.projects.ProjectReason;
import org.alongside.web.Mistake;
import org.alongside.web.Mistakes;

/** Leads each reason why a level is not taken to the field that mends it. */
final class LevelMistakes {

  private LevelMistakes() {}

  static Mistakes of(List<Reason> reasons) {
    return new Mistakes(
        reasons.stream()
            .map(reason -> new Mistake(field(reason), reason.key(), reason.details()))
            .toList());
  }

  private static String field(Reason reason) {
    if (reason == ProjectReason.WHY_HIGHER_MISSING || reason == ProjectReason.WHY_LOWER_MISSING) {
      return "level-why";
    }
    return reason == ProjectReason.NO_STAGE_CHOSEN ? "stage" : "";
  }
}
