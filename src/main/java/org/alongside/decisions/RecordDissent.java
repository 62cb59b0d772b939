package org.alongside.decisions;

import java.time.Instant;
import java.util.Objects;
import org.alongside.access.Actor;
import org.alongside.participation.Attempt;
import org.alongside.record.EntryType;

/** Says what one sees differently; it belongs to the record, with one's name only if one agrees. */
public final class RecordDissent {

  private final Papers papers;
  private final Minutes minutes;

  public RecordDissent(Papers papers, Minutes minutes) {
    this.papers = papers;
    this.minutes = minutes;
  }

  public Attempt<Dissent> record(
      DecisionId id, Actor by, String words, boolean named, Instant now) {
    if (!(papers.forChange(id).orElseThrow() instanceof ClosedDecision closed)) {
      return Attempt.refused(DecisionReason.NOT_CLOSED);
    }
    var asked = closed.asked().stream().filter(one -> one.is(by.personOrThrow())).findFirst();
    if (asked.isEmpty()) {
      return Attempt.refused(DecisionReason.NOT_ASKED);
    }
    if (words.isBlank()) {
      return Attempt.refused(DecisionReason.WORDS_MISSING);
    }
    if (words.length() > Given.LONGEST) {
      return Attempt.refused(DecisionReason.WORDS_TOO_LONG);
    }
    if (papers.decisions().dissent(id).stream()
        .anyMatch(other -> other.asked().equals(asked.get().id()))) {
      return Attempt.refused(DecisionReason.DISSENT_RECORDED_ALREADY);
    }
    var kept =
        Objects.requireNonNull(papers.keep(closed.dossier(), by.personOrThrow(), words.strip()));
    var dissent = new Dissent(asked.get().id(), kept, named, now);
    papers.decisions().add(id, dissent);
    minutes.enter(closed.dossier(), EntryType.DISSENTED, now, Payloads.dissented(dissent));
    minutes.tell(
        closed.dossier(),
        DecisionFact.DISSENT_RECORDED,
        new Minutes.Act(by, asked.get().side(), now));
    return Attempt.done(dissent);
  }
}
