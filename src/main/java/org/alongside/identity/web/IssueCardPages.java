package org.alongside.identity.web;

import java.util.UUID;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.access.web.Requires;
import org.alongside.identity.CardSecret;
import org.alongside.identity.Cards;
import org.alongside.identity.IssueCard;
import org.alongside.organisation.Organisations;
import org.alongside.participation.Attempt;
import org.alongside.people.People;
import org.alongside.people.Person;
import org.alongside.people.PersonId;
import org.alongside.web.Mistakes;
import org.alongside.web.NotFound;
import org.alongside.web.QrPicture;
import org.alongside.web.Show;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** A co-ordinator issues, prints and revokes somebody's card. */
@Controller
class IssueCardPages {

  private static final String VIEW = "identity/personCard";

  private final IssueCard issueCard;
  private final Cards cards;
  private final People people;
  private final Organisations organisations;
  private final Self self;

  IssueCardPages(
      IssueCard issueCard, Cards cards, People people, Organisations organisations, Self self) {
    this.issueCard = issueCard;
    this.cards = cards;
    this.people = people;
    this.organisations = organisations;
    this.self = self;
  }

  @GetMapping("/people/{person}")
  @Requires(Action.ISSUE_SIGN_IN_CARD)
  ModelAndView show(@PathVariable UUID person) {
    return Show.page(VIEW, page(person, Mistakes.none()));
  }

  /** The card is the answer itself: what stands on it is kept nowhere, so it can't be fetched. */
  @PostMapping("/people/{person}/card")
  @Requires(Action.ISSUE_SIGN_IN_CARD)
  @Transactional
  public ModelAndView issue(@PathVariable UUID person, Actor actor) {
    return switch (issueCard.issue(actor, new PersonId(person), self.now())) {
      case Attempt.Done<CardSecret>(var secret) ->
          Show.page("identity/printedCard", printed(person(person), secret));
      case Attempt.Refused<CardSecret>(var reasons) ->
          Show.refused(VIEW, page(person, Mistakes.because(reasons)));
      case Attempt.Overtaken<CardSecret> overtaken ->
          Show.overtaken(VIEW, page(person, Mistakes.none()));
    };
  }

  @PostMapping("/people/{person}/card/revoke")
  @Requires(Action.ISSUE_SIGN_IN_CARD)
  @Transactional
  public ModelAndView revoke(@PathVariable UUID person, Actor actor) {
    return switch (issueCard.revoke(actor, new PersonId(person), self.now())) {
      case Attempt.Done<PersonId> done -> Show.seeOther(IdentityPaths.person(done.value()));
      case Attempt.Refused<PersonId>(var reasons) ->
          Show.refused(VIEW, page(person, Mistakes.because(reasons)));
      case Attempt.Overtaken<PersonId> overtaken ->
          Show.overtaken(VIEW, page(person, Mistakes.none()));
    };
  }

  private PrintedCardPage printed(Person person, CardSecret secret) {
    // What follows the sign is never sent to us: a script of the page fills it in, or it is typed.
    var path = IdentityPaths.CARD + "#" + secret.code();
    var address =
        organisations.current().map(one -> one.address().link(path)).orElseThrow(NotFound::new);
    return new PrintedCardPage(
        person, address, secret.spaced(), secret.pin(), QrPicture.of(address));
  }

  private PersonCardPage page(UUID person, Mistakes mistakes) {
    var found = person(person);
    return new PersonCardPage(found, cards.of(found.id()).orElse(null), mistakes);
  }

  private Person person(UUID id) {
    return people.find(new PersonId(id)).orElseThrow(NotFound::new);
  }
}
