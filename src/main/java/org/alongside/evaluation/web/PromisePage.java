package org.alongside.evaluation.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.alongside.access.Action;
import org.alongside.evaluation.EarlySign;
import org.alongside.evaluation.Finding;
import org.alongside.evaluation.PromiseCheck;
import org.alongside.evaluation.State;
import org.alongside.evaluation.Threshold;
import org.alongside.evaluation.ThresholdHistory;
import org.alongside.evaluation.ThresholdVersion;
import org.alongside.participation.Here;
import org.alongside.projects.Life;
import org.alongside.projects.Project;
import org.jspecify.annotations.Nullable;

/**
 * The promise check as people read it, whole or as a panel of the project's page.
 *
 * @param may what this reader may do here
 */
public record PromisePage(Project project, PromiseCheck check, Against against, Set<Action> may) {

  /** What it was compared with: the thresholds as they held on a day. */
  public record Against(ThresholdHistory history, LocalDate day) {

    public ThresholdVersion version() {
      return history.on(day);
    }

    public boolean recommended() {
      return version().differing().isEmpty();
    }

    public LocalDate since(Threshold threshold) {
      return history.since(threshold, day);
    }
  }

  public PromisePage {
    may = Set.copyOf(may);
  }

  /** The early signs, for those who can do something about them. */
  public List<EarlySign> signs() {
    return may.contains(Action.SEE_EARLY_SIGNS) ? check.signs() : List.of();
  }

  public boolean nothingDue() {
    return check.shown().judged() == 0;
  }

  public boolean below() {
    return check.shown().below(check.stated());
  }

  public boolean confirmed() {
    return project.petals().confirmed();
  }

  public List<Finding> notApplying() {
    return check.findings().stream()
        .filter(each -> each.state() == State.DOES_NOT_APPLY)
        .filter(each -> !check.measured().contains(each))
        .toList();
  }

  public @Nullable LocalDate asOf() {
    Instant ended = project.life().ended();
    return project.life().state() == Life.State.ENDED && ended != null ? Here.day(ended) : null;
  }

  public boolean mayRecord() {
    return may.contains(Action.RECORD_OUTSIDE_EVENT);
  }

  public boolean mayConfirm() {
    return may.contains(Action.CONFIRM_RECORD) && !check.waiting().isEmpty();
  }

  public boolean mayName() {
    return may.contains(Action.NAME_LISTED_DECISION) && !project.mandate().ever().isEmpty();
  }

  public String path() {
    return PromisePaths.promise(project);
  }

  public String point(Finding finding) {
    return PromisePaths.point(project, finding.criterion());
  }

  /** The colour of a state's tag; its words say the same. */
  public static String colour(State state) {
    return switch (state) {
      case MET -> "green";
      case NOT_MET -> "red";
      case NO_EVIDENCE -> "orange";
      case NOT_DUE_YET -> "blue";
      case DOES_NOT_APPLY, NOT_MEASURED -> "grey";
    };
  }
}
