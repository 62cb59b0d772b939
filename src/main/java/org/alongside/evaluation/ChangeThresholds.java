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
 * An administrator changes what the promise check compares with, from tomorrow or a later day on:
 * what was judged this morning stays. A change that has not begun gives way to one that holds from
 * the same day or an earlier one. Everyone can read what was changed, and why.
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
    var before = thresholds.latest();
    if (before.latest().number() != wanted.seen()) {
      return Attempt.overtaken();
    }
    var reasons = whyNot(wanted, before.latest(), Here.day(now));
    if (wanted.from() == null || !reasons.isEmpty()) {
      return Attempt.refused(reasons);
    }
    var why = new ThresholdVersion.Change(actor.personOrThrow(), now, wanted.reason().strip());
    var version = new ThresholdVersion(wanted.seen() + 1, wanted.from(), wanted.values(), why);
    if (!thresholds.add(version)) {
      return Attempt.overtaken();
    }
    facts.record(fact(actor, before.and(version), now));
    return Attempt.done(version);
  }

  private static List<ThresholdReason> whyNot(
      Wanted wanted, ThresholdVersion before, LocalDate today) {
    var reasons = new ArrayList<ThresholdReason>();
    Arrays.stream(Threshold.values())
        .filter(each -> !allowed(wanted, each))
        .map(OutOfBounds::new)
        .forEach(reasons::add);
    if (wanted.values().equals(before.values()) && !sooner(wanted.from(), before)) {
      reasons.add(Wrong.NOTHING_CHANGED);
    }
    day(wanted.from(), today).ifPresent(reasons::add);
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

  /** What was planned may begin earlier. */
  private static boolean sooner(@Nullable LocalDate from, ThresholdVersion planned) {
    return from != null && from.isBefore(planned.from());
  }

  /** What is judged already stays judged. */
  private static Optional<Wrong> day(@Nullable LocalDate from, LocalDate today) {
    if (from == null) {
      return Optional.of(Wrong.DAY_MISSING);
    }
    if (!from.isAfter(today)) {
      return Optional.of(Wrong.DAY_PAST);
    }
    return from.isAfter(today.plusYears(1)) ? Optional.of(Wrong.DAY_TOO_FAR) : Optional.empty();
  }

  private static Fact fact(Actor actor, ThresholdHistory history, Instant now) {
    var version = history.latest();
    var before = history.before(version);
    var details = new HashMap<String, String>();
    details.put("version", Integer.toString(version.number()));
    details.put("from", version.from().toString());
    for (var replaced : history.replacedBy(version)) {
      details.put("replaced." + replaced.number(), replaced.from().toString());
    }
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
