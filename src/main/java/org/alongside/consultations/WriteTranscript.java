package org.alongside.consultations;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Map;
import org.alongside.access.Actor;
import org.alongside.facts.Facts;
import org.alongside.participation.Attempt;
import org.alongside.participation.Reason;

/** Writes down what a recording says, or what a text says in English; the original stays. */
public final class WriteTranscript {

  private final Consultations consultations;
  private final Transcripts transcripts;
  private final Facts facts;

  public WriteTranscript(Consultations consultations, Transcripts transcripts, Facts facts) {
    this.consultations = consultations;
    this.transcripts = transcripts;
    this.facts = facts;
  }

  /** What is written down, of what, and which version was read before. */
  public record Made(
      ResponseId response,
      String question,
      String words,
      String maker,
      boolean machine,
      long seen) {}

  public Attempt<Transcript> write(Actor actor, ConsultationId id, Made made, Instant now) {
    var consultation = consultations.hold(id).orElseThrow();
    var original = transcripts.find(id, made.response(), made.question());
    var reasons = new ArrayList<Reason>();
    if (original.isEmpty()) {
      reasons.add(TranscriptReason.NO_SUCH_ANSWER);
    }
    if (made.words().isBlank()) {
      reasons.add(TranscriptReason.WORDS_MISSING);
    }
    if (made.maker().isBlank()) {
      reasons.add(TranscriptReason.MAKER_MISSING);
    }
    if (!reasons.isEmpty()) {
      return Attempt.refused(reasons);
    }
    var transcript = new Transcript(made.words().strip(), made.maker(), made.machine(), now);
    if (!transcripts.save(original.orElseThrow(), transcript, actor.personOrThrow(), made.seen())) {
      return Attempt.overtaken();
    }
    var details = Map.of("machine", made.machine() ? "yes" : "no");
    facts.record(ConsultationFact.TRANSCRIBED.of(consultation, actor.who(null), now, details));
    return Attempt.done(transcript);
  }
}
