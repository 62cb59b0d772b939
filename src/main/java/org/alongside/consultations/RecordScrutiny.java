package org.alongside.consultations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.alongside.access.Actor;
import org.alongside.consultations.Scrutinised.Kind;
import org.alongside.facts.Facts;
import org.alongside.participation.Attempt;
import org.alongside.participation.Here;
import org.alongside.participation.Reason;
import org.jspecify.annotations.Nullable;

/** Records what passed with those who scrutinise; everyone reads it, and it is never taken back. */
public final class RecordScrutiny {

  public static final int LONGEST = 4_000;

  private final Consultations consultations;
  private final Scrutiny scrutiny;
  private final Facts facts;

  public RecordScrutiny(Consultations consultations, Scrutiny scrutiny, Facts facts) {
    this.consultations = consultations;
    this.scrutiny = scrutiny;
    this.facts = facts;
  }

  /** What somebody records; null where it was not said. */
  public record Told(
      @Nullable Kind kind, @Nullable UUID answers, @Nullable LocalDate on, String words) {}

  public Attempt<Scrutinised> record(Actor actor, ConsultationId id, Told told, Instant now) {
    var consultation = consultations.hold(id).orElseThrow();
    var reasons = reasons(consultation, told, now);
    if (!reasons.isEmpty()) {
      return Attempt.refused(reasons);
    }
    var kind = Objects.requireNonNull(told.kind());
    var on = Objects.requireNonNull(told.on());
    var said = new Scrutinised.Said(scrutiny.body(on), told.words().strip());
    var answers = kind == Kind.REPLY ? told.answers() : null;
    var one = new Scrutinised(UUID.randomUUID(), kind, answers, on, said);
    scrutiny.add(id, one, new Scrutiny.Entered(actor.personOrThrow(), now));
    var details = Map.of("what", kind.name(), "on", on.toString());
    facts.record(ConsultationFact.SCRUTINISED.of(consultation, actor.who(null), now, details));
    return Attempt.done(one);
  }

  private List<Reason> reasons(Consultation consultation, Told told, Instant now) {
    var reasons = new ArrayList<Reason>();
    if (!consultation.shown()) {
      reasons.add(ConsultationReason.NOT_PUBLISHED);
    }
    if (told.kind() == null) {
      reasons.add(ScrutinyReason.KIND_MISSING);
    }
    if (told.on() == null) {
      reasons.add(ScrutinyReason.DAY_MISSING);
    } else if (told.on().isAfter(Here.day(now))) {
      reasons.add(ScrutinyReason.DAY_TO_COME);
    }
    if (told.words().isBlank()) {
      reasons.add(ScrutinyReason.WORDS_MISSING);
    } else if (told.words().length() > LONGEST) {
      reasons.add(ScrutinyReason.TOO_LONG);
    }
    if (told.kind() == Kind.REPLY && !asked(consultation.id(), told.answers())) {
      reasons.add(ScrutinyReason.QUESTION_MISSING);
    }
    return reasons;
  }

  private boolean asked(ConsultationId consultation, @Nullable UUID question) {
    return scrutiny.of(consultation).stream()
        .anyMatch(one -> one.kind() == Kind.QUESTION && one.id().equals(question));
  }
}
