package org.alongside.evaluation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.alongside.consultations.Asking;
import org.alongside.consultations.ConsultationFact;
import org.alongside.decisions.DecisionFact;
import org.alongside.facts.Audience;
import org.alongside.facts.Fact;
import org.alongside.facts.FactId;
import org.alongside.facts.FactKind;
import org.alongside.participation.Level;
import org.alongside.participation.Side;
import org.alongside.partnerships.PartnershipFact;
import org.alongside.people.PersonId;
import org.alongside.projects.ProjectFact;
import org.jspecify.annotations.Nullable;

/** A project's life as facts, told day by day. */
final class Story {

  static final LocalDate START = LocalDate.of(2027, 1, 4);

  final UUID project = UUID.randomUUID();
  final UUID bigDecision = UUID.randomUUID();
  private final List<Fact> facts = new ArrayList<>();
  private final List<Asking> askings = new ArrayList<>();
  private Level level = Level.CO_PRODUCTION;
  private @Nullable LocalDate ended;
  private Map<UUID, LocalDate> boardBy = Map.of();
  private final List<ThresholdVersion> changes = new ArrayList<>();

  Story promising(Level stated) {
    level = stated;
    return this;
  }

  Story ended(LocalDate day) {
    ended = day;
    return this;
  }

  /** The Board accepts the big decision by that day, or publishes why not. */
  Story boardAnswersBy(int day) {
    boardBy = Map.of(bigDecision, day(day));
    return this;
  }

  /** From that day on one threshold has another value; the others are as they were. */
  Story changing(int day, Threshold threshold, int value) {
    var before = Beginning.with(changes).latest();
    var values = new HashMap<>(before.values());
    values.put(threshold, value);
    var why = new ThresholdVersion.Change(PersonId.random(), Instant.EPOCH, "We tried it.");
    changes.add(new ThresholdVersion(before.number() + 1, day(day), values, why));
    return this;
  }

  static LocalDate day(int days) {
    return START.plusDays(days);
  }

  Story on(int day, FactKind kind) {
    return on(day, kind, "project", project, Map.of());
  }

  Story on(int day, FactKind kind, String subjectKind, UUID subject, Map<String, String> details) {
    facts.add(fact(day, day, kind, subjectKind, subject, details));
    return this;
  }

  Fact fact(
      int happened,
      int recorded,
      FactKind kind,
      String subjectKind,
      UUID subject,
      Map<String, String> details) {
    Instant at = day(recorded).atTime(12, facts.size() % 60).toInstant(ZoneOffset.UTC);
    return new Fact(
        FactId.at(at),
        kind.code(),
        Fact.Who.person(UUID.randomUUID()),
        Fact.Where.in(project, subjectKind, subject),
        day(happened),
        at,
        Audience.PARTNERS,
        details);
  }

  Story published() {
    return on(0, ProjectFact.PUBLISHED);
  }

  Story partners(int lived, int learnt) {
    for (var i = 0; i < lived + learnt; i++) {
      place(
          1, UUID.randomUUID(), i < lived ? Side.LIVED : Side.LEARNT, PartnershipFact.PLACE_TAKEN);
    }
    return this;
  }

  Story place(int day, UUID place, Side side, PartnershipFact kind) {
    return on(day, kind, "place", place, Map.of("side", side.name(), "voting", "true"));
  }

  Story decided(int day, @Nullable UUID listed, int lived, int learnt) {
    var decision = UUID.randomUUID();
    var roll = Map.of("lived", "" + lived, "learnt", "" + learnt);
    on(day - 7, DecisionFact.ANNOUNCED, "decision", decision, roll);
    on(day, DecisionFact.OPENED, "decision", decision, Map.of("come", "0", "gone", "0"));
    on(day + 7, DecisionFact.CLOSED, "decision", decision, Map.of("result", "AGREED"));
    if (listed != null) {
      var named = Map.of("mandate", listed.toString());
      on(day + 7, EvaluationFact.LISTED_DECISION_NAMED, "decision", decision, named);
      confirmedLast(day + 7);
    }
    return this;
  }

  Story outside(int happened, int recorded, OutsideKind kind, Map<String, String> details) {
    var more = new HashMap<>(details);
    more.put("what", kind.code());
    facts.add(
        fact(
            happened,
            recorded,
            EvaluationFact.OUTSIDE_EVENT,
            "outside-event",
            UUID.randomUUID(),
            more));
    return this;
  }

  Story confirmedLast(int day) {
    return said(day, EvaluationFact.CONFIRMED, lastAccount());
  }

  Story contradictedLast(int day) {
    return said(day, EvaluationFact.CONTRADICTED, lastAccount());
  }

  private UUID lastAccount() {
    return facts.stream()
        .filter(Recorded::actOfBoth)
        .reduce((earlier, later) -> later)
        .orElse(facts.getLast())
        .id();
  }

  private Story said(int day, EvaluationFact what, UUID account) {
    return on(day, what, "fact", account, Map.of());
  }

  /** Asks people; the records tell when it opened, and whatever is wrong stands in the asking. */
  Story asked(Asking asking) {
    askings.add(asking);
    int day = (int) START.until(asking.run().opens(), ChronoUnit.DAYS);
    return on(
        day, ConsultationFact.PUBLISHED, "consultation", asking.id().value(), Map.of("size", "x"));
  }

  PromiseCheck check(int day) {
    var promised = new PromiseCheck.Promised(level, Set.of(bigDecision), boardBy, ended);
    return PromiseCheck.of(promised, facts, askings, Beginning.with(changes), day(day));
  }

  State state(int day, Criterion criterion) {
    return check(day).finding(criterion).state();
  }
}
