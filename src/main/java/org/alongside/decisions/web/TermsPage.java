package org.alongside.decisions.web;

import java.util.ArrayList;
import java.util.List;
import org.alongside.projects.Mandate;
import org.alongside.web.Choice;
import org.alongside.web.Link;
import org.alongside.web.Mistakes;
import org.alongside.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * Writing or changing a draft.
 *
 * @param draft where the form is sent and what it changes
 * @param meanwhile what somebody else has saved since; null when nobody has
 */
public record TermsPage(
    Draft draft, TermsForm form, @Nullable Meanwhile meanwhile, Mistakes mistakes) {

  /**
   * What the form changes.
   *
   * @param back where one came from; its text is a message key
   * @param seen the version that was read; 0 for a new one
   * @param list the decisions that matter, of which it may take one
   */
  public record Draft(String action, Link back, int seen, List<Mandate.Item> list) {

    public boolean fresh() {
      return seen == 0;
    }
  }

  TermsPage with(TermsForm typed, Mistakes next) {
    return new TermsPage(draft, typed, meanwhile, next);
  }

  public List<Choice> listed(Words words) {
    var choices = new ArrayList<Choice>();
    choices.add(Choice.of("", words.get("decisions.terms.listed.none"), form.listed().isEmpty()));
    draft.list().stream()
        .map(item -> Choice.of(item.id().toString(), item.decision(), form.takes(item.id())))
        .forEach(choices::add);
    return choices;
  }
}
