package org.alongside.decisions.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.alongside.decisions.Proposal;
import org.alongside.decisions.Terms;
import org.alongside.web.DateTyped;
import org.alongside.web.Words;

/**
 * What somebody else saved while a draft was written, and how what was typed differs from it.
 *
 * @param words what was typed, marked against what was saved
 */
public record Meanwhile(
    Proposal proposal, Changes words, TermsForm.Set saved, TermsForm.Set typed) {

  static Meanwhile of(Terms saved, TermsForm typed) {
    return new Meanwhile(
        saved.proposal(),
        Changes.between(saved.proposal(), typed.asked().proposal()),
        TermsForm.of(saved).set(),
        typed.set());
  }

  public List<String> background() {
    return Paragraphs.of(proposal.background());
  }

  /** What was saved and what was typed, for a part that is no text. */
  public record Differs(String part, String saved, String typed) {}

  /** Method, dates and minutes, where they are not the same. */
  public List<Differs> differing(Words say) {
    var found = new ArrayList<Differs>();
    add(found, say.get("decisions.terms.method"), set -> method(set, say));
    add(found, say.get("decisions.terms.opens"), set -> date(set.opens(), say));
    add(found, say.get("decisions.terms.closes"), set -> date(set.closes(), say));
    add(found, say.get("decisions.terms.review"), set -> date(set.review(), say));
    add(found, say.get("decisions.terms.minutes"), set -> set.minutes().strip());
    return found;
  }

  public boolean differs(Words say) {
    return words.any() || !differing(say).isEmpty();
  }

  private void add(List<Differs> found, String part, Function<TermsForm.Set, String> value) {
    var theirs = value.apply(saved);
    var yours = value.apply(typed);
    if (!theirs.equals(yours)) {
      found.add(new Differs(part, theirs, yours));
    }
  }

  private static String method(TermsForm.Set set, Words say) {
    return MethodChoice.codes().contains(set.method())
        ? say.get("decisions.choose." + set.method())
        : "";
  }

  private static String date(DateTyped typed, Words say) {
    return Optional.of(typed).flatMap(DateTyped::date).map(say::date).orElse("");
  }
}
