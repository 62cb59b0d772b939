package org.alongside.partnerships.web;

import java.util.Optional;
import org.alongside.participation.Side;
import org.alongside.partnerships.Invitation;
import org.alongside.partnerships.TakePlace;
import org.alongside.web.Mistakes;

/** What somebody says when taking a place. */
record TakeForm(Optional<TakePlace.Wish> wish, Mistakes mistakes) {

  static TakeForm read(Typed typed, Invitation invitation) {
    var form = new Checked(typed);
    var sides = invitation.offer().sides();
    Optional<Side> side =
        sides.size() == 1
            ? sides.stream().findFirst()
            : form.choice("side", Side.class, "partnerships.mistake.side");
    var introduction = IntroductionForm.read(form);
    var declaration = DeclarationForm.read(form);
    form.ticked("consent", "partnerships.mistake.consent");
    return new TakeForm(
        side.map(chosen -> new TakePlace.Wish(chosen, introduction, declaration)), form.mistakes());
  }
}
