package org.alongside.evaluation;

import org.alongside.projects.ProjectFact;

/**
 * Criterion 3: it says what can and cannot change, with time and money, before work begins. A
 * project can't be published without them; so it fails where work began before it was published.
 */
final class SaysWhatCanChange extends Measure {

  SaysWhatCanChange() {
    super(Criterion.SAYS_WHAT_CAN_CHANGE);
  }

  @Override
  Finding of(Evidence evidence) {
    var launched = evidence.launched();
    if (launched.isEmpty()) {
      return notDueYet(Because.of("not-launched"));
    }
    var due = launched.get();
    var published = Evidence.first(evidence.of(ProjectFact.PUBLISHED));
    if (published.isEmpty()) {
      return noEvidence(due, Because.of("scope-missing", due));
    }
    return published.get().isAfter(due)
        ? notMet(due, Because.of("scope-late", due, published.get()), evidence.launches())
        : met(due, Because.of("scope-said", published.get()), evidence.launches());
  }
}
