package org.alongside.evaluation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.consultations.Asking;
import org.alongside.consultations.ConsultationFact;
import org.alongside.facts.Fact;
import org.alongside.facts.FactKind;
import org.alongside.formats.FormatFact;
import org.alongside.participation.Level;
import org.alongside.participation.Side;
import org.alongside.partnerships.PartnershipFact;
import org.alongside.projects.ProjectFact;
import org.alongside.publications.PublicationFact;
import org.jspecify.annotations.Nullable;

/**
 * Whether a project keeps its promise, computed from its facts. Nobody can edit it, and everybody
 * who may see the project sees the same.
 *
 * @param findings all thirty criteria in order
 * @param recorded what it was computed from, and what waits to be confirmed
 * @param there the sides of which anybody ever took a place
 */
public record PromiseCheck(
    Level stated,
    Shown shown,
    List<Finding> findings,
    List<EarlySign> signs,
    Recorded recorded,
    Set<Side> there) {

  private static final Map<Criterion, Measure> MEASURES =
      Stream.of(
              new PageIsLive(),
              new UsableFormats(),
              new SaysWhatCanChange(),
              new LevelJustified(),
              new EnoughTime(),
              new SeveralWaysIn(),
              new BalancedMembership(),
              new DecidedTogether(),
              new AgreementOwnedByBoth())
          .collect(Collectors.toUnmodifiableMap(Measure::criterion, Function.identity()));

  /**
   * What a project promises.
   *
   * @param listed the decisions that matter: all that both sides ever agreed to list
   * @param boardBy of these, those that the Board answers, and by when
   */
  public record Promised(
      Level level, Set<UUID> listed, Map<UUID, LocalDate> boardBy, @Nullable LocalDate ended) {
    public Promised {
      listed = Set.copyOf(listed);
      boardBy = Map.copyOf(boardBy);
    }

    /** The day as of which it is judged, with the thresholds of that day. */
    public LocalDate judgedOn(LocalDate today) {
      return ended != null && ended.isBefore(today) ? ended : today;
    }
  }

  /** Every kind of fact that the check reads, so that one query brings them all. */
  public static Set<String> kinds() {
    return Stream.<FactKind[]>of(
            Membership.KINDS,
            DecisionRecords.KINDS,
            new FactKind[] {
              EvaluationFact.OUTSIDE_EVENT,
              EvaluationFact.CONFIRMED,
              EvaluationFact.CONTRADICTED,
              ProjectFact.PUBLISHED,
              ProjectFact.REVIEWED,
              ProjectFact.WITHDRAWN,
              ProjectFact.BOARD_ACCEPTED,
              ProjectFact.BOARD_REFUSED,
              ProjectFact.LEVEL_STATED,
              ProjectFact.LEVEL_RAISED,
              ProjectFact.LEVEL_LOWERED,
              ProjectFact.ACTIVITY_LEVEL_STATED,
              ProjectFact.ACTIVITY_PUBLISHED,
              PublicationFact.PUBLISHED,
              PublicationFact.CORRECTED,
              PublicationFact.REVIEWED,
              PublicationFact.WITHDRAWN,
              FormatFact.READY,
              FormatFact.REQUESTED,
              FormatFact.REQUEST_ANSWERED,
              ConsultationFact.PUBLISHED,
              ConsultationFact.EXTENDED,
              ConsultationFact.PAUSED,
              ConsultationFact.PAUSE_CHANGED,
              ConsultationFact.RESUMED,
              ConsultationFact.WENT_ON,
              ConsultationFact.CLOSED,
              PartnershipFact.AGREEMENT_ACCEPTED_BY_BOTH,
              PartnershipFact.AGREEMENT_KEPT
            })
        .flatMap(Arrays::stream)
        .map(FactKind::code)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The check as of today; for a project that has ended, as of its end. */
  public static PromiseCheck of(
      Promised promised,
      Collection<Fact> facts,
      List<Asking> askings,
      ThresholdHistory thresholds,
      LocalDate today) {
    var day = promised.judgedOn(today);
    var recorded = Recorded.of(facts, thresholds).until(day);
    var evidence =
        new Evidence(recorded.counted(), promised.listed(), askings, thresholds.on(day), day);
    var findings =
        Arrays.stream(Criterion.values()).map(each -> find(each, promised, evidence)).toList();
    return new PromiseCheck(
        promised.level(),
        Shown.of(promised.level(), findings),
        findings,
        EarlySign.of(evidence, promised.boardBy()),
        recorded,
        Sides.of(facts).there());
  }

  private static Finding find(Criterion criterion, Promised promised, Evidence evidence) {
    if (!criterion.appliesTo(promised.level())) {
      var because = Because.of("does-not-apply");
      return new Finding(criterion, State.DOES_NOT_APPLY, null, because, List.of());
    }
    return Optional.ofNullable(MEASURES.get(criterion))
        .map(measure -> measure.of(evidence))
        .orElseGet(() -> unmeasured(criterion));
  }

  private static Finding unmeasured(Criterion criterion) {
    var because = Because.of("not-measured");
    return new Finding(criterion, State.NOT_MEASURED, null, because, List.of());
  }

  public Finding finding(Criterion criterion) {
    return findings.get(criterion.number() - 1);
  }

  /** What was recorded and does not count before somebody has confirmed it. */
  public List<Fact> waiting() {
    return recorded.waiting();
  }

  /** Whether an account is one side's, and there never was anybody who could confirm it. */
  public boolean nobodyToAsk(Fact account) {
    return !there.contains(Recorded.accountOf(account).other());
  }

  /** Those that this version computes, met or not. */
  public List<Finding> measured() {
    return findings.stream().filter(each -> MEASURES.containsKey(each.criterion())).toList();
  }

  /** Those that apply and that this version can't compute yet. */
  public List<Finding> unmeasured() {
    return findings.stream().filter(each -> each.state() == State.NOT_MEASURED).toList();
  }
}
