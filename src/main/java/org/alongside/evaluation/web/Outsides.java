package org.alongside.evaluation.web;

import java.time.LocalDate;
import org.alongside.evaluation.Threshold;
import org.alongside.evaluation.Thresholds;
import org.alongside.people.PersonId;
import org.alongside.projects.PlaceHolders;
import org.alongside.projects.Project;
import org.alongside.web.Mistakes;
import org.springframework.stereotype.Component;

/** Gathers what the page on which an event outside is recorded shows. */
@Component
class Outsides {

  private final PlaceHolders holders;
  private final ToldFacts told;
  private final Thresholds thresholds;

  Outsides(PlaceHolders holders, ToldFacts told, Thresholds thresholds) {
    this.holders = holders;
    this.told = told;
    this.thresholds = thresholds;
  }

  OutsidePage of(Project project, OutsideForm form, LocalDate today, Mistakes mistakes) {
    var partners =
        told.names(holders.of(project.id()).keySet().stream().map(PersonId::value).toList());
    var late = thresholds.history().on(today).value(Threshold.LATE_WORKING_DAYS);
    return new OutsidePage(project, form, partners, late, mistakes);
  }
}
