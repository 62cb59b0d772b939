package org.alongside.consultations;

import java.util.List;
import java.util.UUID;
import org.alongside.participation.Act;
import org.alongside.participation.Level;
import org.alongside.participation.Obstacle;
import org.alongside.participation.Reason;

/**
 * Keeps a project from deciding what it asks people about, until the questions have closed and the
 * report is published (R v Brent ex parte Gunning 1985: considered before it is decided).
 */
public final class HeardBeforeDeciding implements Obstacle {

  private final Reports reports;

  public HeardBeforeDeciding(Reports reports) {
    this.reports = reports;
  }

  @Override
  public List<? extends Reason> to(Act act, UUID project, Level promised) {
    return act == Act.DECIDE
        ? reports.unanswered(project).stream().map(NotHeard::new).toList()
        : List.of();
  }
}
