package org.alongside.evaluation.web;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.evaluation.ConfirmFact;
import org.alongside.facts.Fact;
import org.alongside.projects.PlaceHolders;
import org.alongside.web.Mistakes;
import org.springframework.stereotype.Component;

/** Gathers what waits, and what of it this reader can confirm or contradict. */
@Component
class Waiting {

  private final PlaceHolders holders;
  private final Accounts accounts;

  Waiting(PlaceHolders holders, Accounts accounts) {
    this.holders = holders;
    this.accounts = accounts;
  }

  WaitingPage of(PromisePage promise, Actor actor, Map<UUID, String> typed, Mistakes mistakes) {
    var voting = holders.voting(promise.project().id());
    var side = Optional.ofNullable(voting.get(actor.personOrThrow()));
    var waiting = promise.check().waiting();
    var agreed = promise.check().recorded().agreed();
    var yours =
        Stream.concat(waiting.stream(), agreed.stream())
            .filter(fact -> ConfirmFact.whyNot(actor, side, fact).isEmpty())
            .map(Fact::id)
            .collect(Collectors.toSet());
    var works = promise.may().contains(Action.RECORD_OUTSIDE_EVENT);
    var seen =
        waiting.stream()
            .filter(fact -> works || Accounts.open(fact) || yours.contains(fact.id()))
            .toList();
    var records =
        new WaitingPage.Records(accounts.of(promise, seen), accounts.of(promise, agreed), yours);
    return new WaitingPage(promise.project(), records, typed, mistakes);
  }
}
