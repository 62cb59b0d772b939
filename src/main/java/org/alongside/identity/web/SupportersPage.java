package org.alongside.identity.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.alongside.access.Action;
import org.alongside.identity.Support;
import org.alongside.participation.Reason;
import org.alongside.people.PersonId;
import org.alongside.web.Mistakes;
import org.alongside.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * Who may act for somebody, for whom they may act, and what is asked.
 *
 * @param rights what a supporter may do
 */
public record SupportersPage(
    Supporters supporters,
    List<Action> rights,
    Map<PersonId, String> names,
    FormPage<SignInForm> form) {

  /**
   * Everybody somebody supports, or is supported by.
   *
   * @param mine those who may act for them, or have been asked
   * @param others those for whom they may act
   * @param asked what they have been asked and not answered
   * @param against what keeps them from acting for one of the others
   */
  public record Supporters(
      List<Support> mine,
      List<Support> others,
      List<Support> asked,
      Map<PersonId, List<Reason>> against) {}

  /** Why they can't act for this person now; empty when they can. */
  public List<Reason> against(PersonId person) {
    return supporters.against().getOrDefault(person, List.of());
  }

  /** The message that tells of a right. */
  public static String right(Action action) {
    return "identity.supporters.right." + action.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public List<Support> mine() {
    return supporters.mine();
  }

  public List<Support> others() {
    return supporters.others();
  }

  public List<Support> asked() {
    return supporters.asked();
  }

  /** Somebody's name, or the address that was asked. */
  public String name(Support support, @Nullable PersonId person, Words words) {
    if (person == null) {
      var email = support.email();
      return email == null ? words.get("people.gone") : email.value();
    }
    return names.getOrDefault(person, words.get("people.gone"));
  }

  public Mistakes mistakes() {
    return form.mistakes();
  }
}
