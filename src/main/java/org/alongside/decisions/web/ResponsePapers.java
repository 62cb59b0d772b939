package org.alongside.decisions.web;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import org.alongside.access.Actor;
import org.alongside.decisions.Answers;
import org.alongside.decisions.BallotPaper;
import org.alongside.decisions.DecisionId;
import org.alongside.decisions.Response;
import org.alongside.people.People;
import org.alongside.record.PersonalWords;
import org.alongside.web.Mistakes;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Makes the page on which one of the people asked answers. */
@Component
class ResponsePapers {

  private final Answers answers;
  private final PersonalWords words;
  private final People people;
  private final TransactionOperations transaction;
  private final InstantSource clock;

  ResponsePapers(
      Answers answers,
      PersonalWords words,
      People people,
      TransactionOperations transaction,
      InstantSource clock) {
    this.answers = answers;
    this.words = words;
    this.people = people;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** Nothing for whoever isn't asked, and once the round is over. */
  Optional<ResponsePage> of(DecisionId id, Actor actor, boolean justSaved) {
    Instant now = clock.instant();
    var person = actor.personOrThrow();
    return Objects.requireNonNull(transaction.execute(_ -> answers.paper(id, person)))
        .filter(paper -> paper.round().takesAnswersAt(now))
        .map(paper -> page(paper, actor, justSaved));
  }

  private ResponsePage page(BallotPaper paper, Actor actor, boolean justSaved) {
    var terms = paper.dossier().terms();
    var given = paper.given();
    var asked =
        new ResponsePage.Paper(
            paper.round().proposal(),
            terms.method(),
            paper.asked().side(),
            paper.round().number(),
            paper.round().span().closes(),
            terms.minutes());
    return new ResponsePage(
        paper.dossier().id(),
        asked,
        ResponseForm.of(paper.round().number(), given == null ? null : given.answer(), said(given)),
        given == null ? null : given.at(),
        Entered.of(given, actor, people),
        justSaved && given != null,
        Mistakes.none());
  }

  private @Nullable String said(@Nullable Response given) {
    return given == null || given.words() == null ? null : words.find(given.words()).orElse(null);
  }
}
