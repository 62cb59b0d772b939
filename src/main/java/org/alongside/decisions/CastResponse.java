package org.alongside.decisions;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.alongside.facts.Channel;
import org.alongside.participation.Attempt;
import org.alongside.participation.Reason;
import org.alongside.people.PersonId;
import org.alongside.record.EntryType;
import org.jspecify.annotations.Nullable;

/** Saves an answer the moment it is given; it can be changed until close. */
public final class CastResponse {

  private final Papers papers;
  private final Minutes minutes;

  public CastResponse(Papers papers, Minutes minutes) {
    this.papers = papers;
    this.minutes = minutes;
  }

  /**
   * Saves it; an answer to the text of another round is none to this one.
   *
   * @param person whose answer it is, whoever is at the keyboard
   */
  public Attempt<Response> cast(DecisionId id, PersonId person, Given given, Instant now) {
    var paper = papers.answers().paper(id, person);
    if (paper.isEmpty()) {
      return Attempt.refused(whyNoPaper(id));
    }
    if (paper.get().round().number() != given.round()) {
      return Attempt.overtaken();
    }
    var reasons = reasons(paper.get(), given, now);
    if (!reasons.isEmpty()) {
      return Attempt.refused(reasons);
    }
    return Attempt.done(
        alreadySaid(paper.get(), given) ? said(paper.get()) : save(paper.get(), given, now));
  }

  private DecisionReason whyNoPaper(DecisionId id) {
    return papers.decisions().find(id).orElseThrow() instanceof OpenDecision
        ? DecisionReason.NOT_ASKED
        : DecisionReason.NOT_OPEN;
  }

  private List<Reason> reasons(BallotPaper paper, Given given, Instant now) {
    var found = new ArrayList<Reason>();
    if (!paper.round().takesAnswersAt(now)) {
      found.add(DecisionReason.NOT_OPEN);
    }
    if (!Answer.to(paper.dossier().terms().method()).contains(given.answer())) {
      found.add(DecisionReason.ANSWER_DOES_NOT_FIT);
    }
    if (given.answer().needsWords() && given.words() == null) {
      found.add(DecisionReason.WORDS_MISSING);
    }
    if (given.words() != null && given.words().length() > Given.LONGEST) {
      found.add(DecisionReason.WORDS_TOO_LONG);
    }
    if (given.way() instanceof Given.EnteredFor entered) {
      found.addAll(reasons(paper, entered));
    }
    return found;
  }

  private List<Reason> reasons(BallotPaper paper, Given.EnteredFor entered) {
    var found = new ArrayList<Reason>();
    var in = papers.partnership(paper.dossier());
    if (!new MayEnter(in, roll(paper), entered.by()).answersOf(paper.asked().side())) {
      found.add(DecisionReason.NOT_YOURS_TO_ENTER);
    }
    if (!entered.confirmed()) {
      found.add(DecisionReason.NOT_READ_BACK);
    }
    if (answeredOnScreen(paper.given())) {
      found.add(DecisionReason.ANSWERED_THEMSELVES);
    }
    return found;
  }

  private List<Asked> roll(BallotPaper paper) {
    return papers.decisions().find(paper.dossier().id()).orElseThrow() instanceof OpenDecision open
        ? open.asked()
        : List.of();
  }

  /** What somebody said on screen, alone or with their supporter, nobody else changes for them. */
  private static boolean answeredOnScreen(@Nullable Response before) {
    return before != null && before.channel() == Channel.WEB;
  }

  /**
   * The same button pressed twice is one answer; what was entered, and then confirmed, is two. So
   * is an objection that was closed in between: it is raised again.
   */
  private boolean alreadySaid(BallotPaper paper, Given given) {
    var before = paper.given();
    return before != null
        && before.answer() == given.answer()
        && before.channel() == given.way().channel()
        && Objects.equals(before.enteredBy(), given.way().enteredBy())
        && (given.answer() != Answer.OBJECT || paper.objection() != null)
        && Objects.equals(kept(before), given.words());
  }

  private @Nullable String kept(Response before) {
    return before.words() == null ? null : papers.words().find(before.words()).orElse(null);
  }

  private static Response said(BallotPaper paper) {
    return Objects.requireNonNull(paper.given());
  }

  private Response save(BallotPaper paper, Given given, Instant now) {
    var words = papers.keep(paper.dossier(), paper.asked().person(), given.words());
    var before = paper.given();
    var response =
        new Response(
            paper.asked().id(),
            paper.round().number(),
            before == null ? 1 : before.version() + 1,
            given.answer(),
            words,
            given.way().channel(),
            given.way().enteredBy(),
            now);
    papers.answers().add(paper.dossier().id(), response);
    minutes.enter(paper.dossier(), EntryType.RESPONDED, now, Payloads.responded(response));
    var act = Minutes.Act.answering(paper, given.way(), now);
    minutes.answered(paper, act);
    new FollowObjection(papers, minutes).follow(paper, given, words, act);
    return response;
  }
}
