package org.alongside.evaluation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.access.Actor;
import org.alongside.evaluation.ThresholdReason.OutOfBounds;
import org.alongside.evaluation.ThresholdReason.Wrong;
import org.alongside.facts.Audience;
import org.alongside.facts.Fact;
import org.alongside.facts.FactId;
import org.alongside.facts.Facts;
import org.alongside.participation.Attempt;
import org.alongside.participation.Here;
import org.jspecify.annotations.Nullable;

/**
 * An administrator changes what the promise check compares with, from today or a later day on and
 * never for the past; everyone can read what was changed, and why.
 */
public final class ChangeThresholds {

  /** What facts about the thresholds are about. */
  public static final UUID SUBJECT = UUID.fromString("7b1f6c1e-2a54-4a0d-9d1e-6f0c5a3e8b21");

  public static final int LONGEST_REASON = 1000;

  private final Thresholds thresholds;
  private final Facts facts;

  public ChangeThresholds(Thresholds thresholds, Facts facts) {
    this.thresholds = thresholds;
    this.facts = facts;
  }

  /**
   * What an administrator wants to hold.
   *
   * @param seen the version that they read
   * @param values what is missing is no number
   */
  public record Wanted(
      int seen, @Nullable LocalDate from, Map<Threshold, Integer> values, String reason) {}

  public Attempt<ThresholdVersion> change(Actor actor, Wanted wanted, Instant now) {
    var before = thresholds.latest().latest();
    if (before.number() != wanted.seen()) {
      return Attempt.overtaken();
    }
    var reasons = whyNot(wanted, before, Here.day(now));
    if (wanted.from() == null || !reasons.isEmpty()) {
      return Attempt.refused(reasons);
    }
    var why = new ThresholdVersion.Change(actor.personOrThrow(), now, wanted.reason().strip());
    var version = new ThresholdVersion(before.number() + 1, wanted.from(), wanted.values(), why);
    if (!thresholds.add(version)) {
      return Attempt.overtaken();
    }
    facts.record(fact(actor, before, version, now));
    return Attempt.done(version);
  }

  private static List<ThresholdReason> whyNot(
      Wanted wanted, ThresholdVersion before, LocalDate today) {
    var reasons = new ArrayList<ThresholdReason>();
    Arrays.stream(Threshold.values())
        .filter(each -> !allowed(wanted, each))
        .map(OutOfBounds::new)
        .forEach(reasons::add);
    if (wanted.values().equals(before.values())) {
      reasons.add(Wrong.NOTHING_CHANGED);
    }
    day(wanted.from(), before.from(), today).ifPresent(reasons::add);
    if (wanted.reason().isBlank()) {
      reasons.add(Wrong.WHY_MISSING);
    }
    if (wanted.reason().strip().length() > LONGEST_REASON) {
      reasons.add(Wrong.WHY_TOO_LONG);
    }
    return reasons;
  }

  private static boolean allowed(Wanted wanted, Threshold threshold) {
    var value = wanted.values().get(threshold);
    return value != null && threshold.allows(value);
  }

  /** What is judged already stays judged, and a planned change is not overtaken by an earlier. */
  private static Optional<Wrong> day(@Nullable LocalDate from, LocalDate planned, LocalDate today) {
    if (from == null) {
      return Optional.of(Wrong.DAY_MISSING);
    }
    if (from.isBefore(today)) {
      return Optional.of(Wrong.DAY_PAST);
    }
    if (from.isAfter(today.plusYears(1))) {
      return Optional.of(Wrong.DAY_TOO_FAR);
    }
    return from.isBefore(planned) ? Optional.of(Wrong.DAY_BEFORE_PLANNED) : Optional.empty();
  }

  private static Fact fact(
      Actor actor, ThresholdVersion before, ThresholdVersion version, Instant now) {
    var details = new HashMap<String, String>();
    details.put("version", Integer.toString(version.number()));
    details.put("from", version.from().toString());
    for (var each : version.differing(before)) {
      details.put(each.code(), Integer.toString(version.value(each)));
      details.put(each.code() + ".before", Integer.toString(before.value(each)));
    }
    return new Fact(
        FactId.at(now),
        EvaluationFact.THRESHOLDS_CHANGED.code(),
        actor.who(null),
        Fact.Where.outside("thresholds", SUBJECT),
        Here.day(now),
        now,
        Audience.PUBLIC,
        details);
  }
}
