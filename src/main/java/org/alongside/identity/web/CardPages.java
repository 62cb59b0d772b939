package org.alongside.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.InstantSource;
import java.util.List;
import org.alongside.access.Action;
import org.alongside.access.web.Requires;
import org.alongside.identity.CardReason;
import org.alongside.identity.How;
import org.alongside.identity.UseCard;
import org.alongside.participation.Attempt;
import org.alongside.participation.Reason;
import org.alongside.people.PersonId;
import org.alongside.web.Mistakes;
import org.alongside.web.Show;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Signing in with a printed card: its code, from the picture or typed, and its PIN. */
@Controller
class CardPages {

  private static final String VIEW = "identity/card";

  private final UseCard useCard;
  private final SignIn signIn;
  private final InstantSource clock;

  CardPages(UseCard useCard, SignIn signIn, InstantSource clock) {
    this.useCard = useCard;
    this.signIn = signIn;
    this.clock = clock;
  }

  @GetMapping(IdentityPaths.CARD)
  @Requires(Action.SIGN_IN)
  ModelAndView show() {
    return Show.page(VIEW, FormPage.of(new CardForm("", "")));
  }

  @PostMapping(IdentityPaths.CARD)
  @Requires(Action.SIGN_IN)
  @Transactional
  public ModelAndView use(CardForm form, HttpServletRequest request, HttpServletResponse response) {
    var secret = form.secret();
    if (secret.isEmpty()) {
      return refused(form, List.of(CardReason.WRONG_CARD_OR_PIN));
    }
    return switch (useCard.use(secret.get(), Network.of(request), clock.instant())) {
      case Attempt.Done<PersonId>(var person) -> signedIn(person, request, response);
      case Attempt.Refused<PersonId>(var reasons) -> refused(form, reasons);
      case Attempt.Overtaken<PersonId> overtaken -> refused(form, List.of(CardReason.CARD_STOPPED));
    };
  }

  private ModelAndView signedIn(
      PersonId person, HttpServletRequest request, HttpServletResponse response) {
    signIn.as(person, How.CARD, request, response);
    return Show.seeOther("/");
  }

  private static ModelAndView refused(CardForm form, List<? extends Reason> reasons) {
    return Show.refused(VIEW, new FormPage<>(form, Mistakes.because("pin", reasons)));
  }
}
