package org.alongside.decisions.web;

import java.util.List;
import org.alongside.decisions.Proposal;
import org.alongside.web.Link;
import org.alongside.web.Mistakes;
import org.jspecify.annotations.Nullable;

/**
 * Writing or changing a draft.
 *
 * @param draft where the form is sent and what it changes
 * @param meanwhile what somebody else has saved since; null when nobody has
 */
public record TermsPage(
    Draft draft, TermsForm form, @Nullable Proposal meanwhile, Mistakes mistakes) {

  /**
   * What the form changes.
   *
   * @param back where one came from; its text is a message key
   * @param seen the version that was read; 0 for a new one
   */
  public record Draft(String action, Link back, int seen) {

    public boolean fresh() {
      return seen == 0;
    }
  }

  TermsPage with(TermsForm typed, Mistakes next) {
    return new TermsPage(draft, typed, meanwhile, next);
  }

  public List<String> background() {
    return meanwhile == null ? List.of() : Paragraphs.of(meanwhile.background());
  }
}
