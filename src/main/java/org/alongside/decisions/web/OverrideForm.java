package org.alongside.decisions.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.alongside.decisions.DecisionReason;
import org.alongside.decisions.OrganisationActed;
import org.alongside.participation.Reason;
import org.alongside.web.DateTyped;
import org.alongside.web.Mistake;
import org.alongside.web.Mistakes;

/** What the organisation did alone, as somebody typed it. */
public record OverrideForm(DateTyped on, String what, String reasons, String input) {

  static OverrideForm empty() {
    return new OverrideForm(DateTyped.nothing(), "", "", "");
  }

  static OverrideForm typed(Map<String, String> sent) {
    return new OverrideForm(
        TermsForm.date(sent, "on"),
        sent.getOrDefault("what", ""),
        sent.getOrDefault("reasons", ""),
        sent.getOrDefault("input", ""));
  }

  OrganisationActed.Told told() {
    return new OrganisationActed.Told(what, reasons, input);
  }

  /** Everything that is wrong with it when its day is no day. */
  Mistakes mistakes() {
    var found = new ArrayList<Mistake>();
    found.add(new Mistake("on", "decisions.mistake.on"));
    told().mistakes().forEach(reason -> found.add(mistake(reason)));
    return new Mistakes(found);
  }

  static Mistakes because(List<? extends Reason> reasons) {
    return new Mistakes(reasons.stream().map(OverrideForm::mistake).toList());
  }

  private static Mistake mistake(Reason reason) {
    String field =
        reason instanceof DecisionReason known
            ? switch (known) {
              case NOT_HAPPENED_YET -> "on";
              case ACT_MISSING, WORDS_TOO_LONG -> "what";
              case REASONS_MISSING -> "reasons";
              case INPUT_MISSING -> "input";
              default -> "";
            }
            : "";
    return new Mistake(field, reason.key(), reason.details());
  }
}
