package org.alongside.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.facts.Fact;
import org.alongside.participation.Side;
import org.alongside.partnerships.PartnershipFact;
import org.alongside.projects.ProjectFact;

/** Why it may not be equal yet, in plain words, to the lead and the lived partners alike. */
public enum EarlySign {
  ONE_LIVED_PARTNER_ALONE,
  JOINED_AFTER_OPTIONS,
  RAISED_AFTER_LAUNCH,
  LOWERED_AFTER_JOINING,
  DECIDED_WITHOUT_PARTNERS,
  /** The day by which the Board accepts a listed decision, or publishes why not, has passed. */
  BOARD_SILENT;

  public String key() {
    return "evaluation.sign." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static List<EarlySign> of(Evidence evidence, Map<UUID, LocalDate> boardBy) {
    var signs = new ArrayList<EarlySign>();
    if (Membership.of(evidence).voting(Side.LIVED) == 1) {
      signs.add(ONE_LIVED_PARTNER_ALONE);
    }
    if (joinedLate(evidence)) {
      signs.add(JOINED_AFTER_OPTIONS);
    }
    if (!evidence.of(ProjectFact.LEVEL_RAISED).isEmpty()) {
      signs.add(RAISED_AFTER_LAUNCH);
    }
    if (!evidence.of(ProjectFact.LEVEL_LOWERED).isEmpty()) {
      signs.add(LOWERED_AFTER_JOINING);
    }
    if (!new DecisionRecords(evidence).alone().isEmpty()) {
      signs.add(DECIDED_WITHOUT_PARTNERS);
    }
    if (boardSilent(evidence, boardBy)) {
      signs.add(BOARD_SILENT);
    }
    return List.copyOf(signs);
  }

  private static boolean boardSilent(Evidence evidence, Map<UUID, LocalDate> boardBy) {
    var answered =
        evidence
            .of(ProjectFact.BOARD_ACCEPTED, ProjectFact.BOARD_REFUSED, ProjectFact.BOARD_OVERRODE)
            .stream()
            .map(fact -> fact.where().subject())
            .toList();
    return boardBy.entrySet().stream()
        .filter(due -> evidence.day().isAfter(due.getValue()))
        .anyMatch(due -> !answered.contains(due.getKey()));
  }

  private static boolean joinedLate(Evidence evidence) {
    var fixed = Evidence.first(evidence.outside(OutsideKind.OPTIONS_FIXED));
    return fixed.isPresent() && firstLived(evidence).filter(fixed.get()::isAfter).isEmpty();
  }

  private static Optional<LocalDate> firstLived(Evidence evidence) {
    return evidence.of(PartnershipFact.PLACE_TAKEN).stream()
        .filter(fact -> Side.LIVED.name().equals(fact.details().get("side")))
        .map(Fact::happenedOn)
        .min(LocalDate::compareTo);
  }
}
