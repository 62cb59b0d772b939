package org.alongside.partnerships.web;

import java.util.List;
import org.alongside.partnerships.Invitation;
import org.alongside.web.Mistakes;
import org.jspecify.annotations.Nullable;

/**
 * An invitation to a place, and the form to take it.
 *
 * @param code as it was typed; empty for somebody invited by name
 * @param signIn where to sign in first; null for somebody who is signed in
 * @param takes whether the reader may take it: nobody does for somebody else
 */
public record TakePage(
    RoomPage.Heading heading,
    String code,
    Invitation invitation,
    @Nullable String signIn,
    boolean takes,
    Form form) {

  /** What was typed. */
  public record Form(Typed typed, Mistakes mistakes) {
    static Form empty() {
      return new Form(Typed.nothing(), Mistakes.none());
    }
  }

  public boolean chooses() {
    return invitation.offer().sides().size() > 1;
  }

  public List<Integer> bodies() {
    return DeclarationForm.numbers();
  }
}
