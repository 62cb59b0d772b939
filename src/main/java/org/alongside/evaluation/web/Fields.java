package org.alongside.evaluation.web;

import java.util.List;
import org.alongside.participation.Reason;
import org.alongside.web.Mistake;
import org.alongside.web.Mistakes;

/** Puts the reasons of a refusal beside the field that they concern. */
final class Fields {

  private Fields() {}

  static Mistakes because(String field, List<Reason> reasons) {
    return new Mistakes(
        reasons.stream()
            .map(reason -> new Mistake(field, reason.key(), reason.details()))
            .toList());
  }
}
