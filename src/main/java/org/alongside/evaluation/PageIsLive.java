package org.alongside.evaluation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.alongside.facts.Fact;
import org.alongside.projects.ProjectFact;
import org.alongside.publications.PublicationFact;

/**
 * Criterion 1: people can find what is happening, why, and who to ask. A project can't be published
 * without its reason and a contact, so what is left to see is that it is there and looked after;
 * and so is every text that people are told.
 */
final class PageIsLive extends Measure {

  PageIsLive() {
    super(Criterion.PAGE_IS_LIVE);
  }

  @Override
  Finding of(Evidence evidence) {
    var launched = evidence.launched();
    if (launched.isEmpty()) {
      return notDueYet(Because.of("not-launched"));
    }
    var pages = evidence.of(ProjectFact.PUBLISHED, ProjectFact.REVIEWED, ProjectFact.WITHDRAWN);
    var looks = evidence.of(ProjectFact.PUBLISHED, ProjectFact.REVIEWED);
    if (looks.isEmpty()) {
      return noEvidence(launched.get(), Because.of("page-missing", launched.get()));
    }
    if (pages.getLast().kind().equals(ProjectFact.WITHDRAWN.code())) {
      var taken = pages.getLast().happenedOn();
      return notMet(launched.get(), Because.of("page-withdrawn", taken), pages);
    }
    return reviewed(evidence, looks);
  }

  private Finding reviewed(Evidence evidence, List<Fact> looks) {
    var last = looks.getLast().happenedOn();
    var months = evidence.threshold(Threshold.REVIEW_MONTHS);
    var due = last.plusMonths(months);
    if (evidence.day().isAfter(due)) {
      return notMet(due, Because.of("page-not-reviewed", last, months), looks);
    }
    var old = old(evidence, months);
    return old.isEmpty()
        ? met(due, Because.of("page-reviewed", last), looks)
        : notMet(due, Because.of("texts-not-reviewed", old.size(), months), old);
  }

  /** Of each text that people can read, its last look where that is too long ago. */
  private static List<Fact> old(Evidence evidence, int months) {
    var last = new LinkedHashMap<UUID, Fact>();
    evidence
        .of(
            PublicationFact.PUBLISHED,
            PublicationFact.CORRECTED,
            PublicationFact.REVIEWED,
            PublicationFact.WITHDRAWN)
        .forEach(fact -> last.put(fact.where().subject(), fact));
    return last.values().stream()
        .filter(fact -> !fact.kind().equals(PublicationFact.WITHDRAWN.code()))
        .filter(fact -> evidence.day().isAfter(fact.happenedOn().plusMonths(months)))
        .toList();
  }
}
