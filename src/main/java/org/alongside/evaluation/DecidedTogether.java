package org.alongside.evaluation;

import java.util.List;
import java.util.stream.Stream;
import org.alongside.facts.Fact;

/**
 * Criterion 25: of the decisions that matter at least nine in ten are taken together. It counts on
 * the list that both sides wrote, so that many small decisions don't hide one large one: a listed
 * decision that is taken elsewhere fails it by itself, and goes on doing so off the list.
 */
final class DecidedTogether extends Measure {

  DecidedTogether() {
    super(Criterion.DECIDED_TOGETHER);
  }

  @Override
  Finding of(Evidence evidence) {
    var decisions = new DecisionRecords(evidence);
    var alone = decisions.alone();
    var joint = decisions.joint();
    var all = Stream.concat(joint.stream(), alone.stream()).toList();
    var due = Evidence.first(all);
    if (due.isEmpty()) {
      return notDueYet(Because.of("nothing-decided"));
    }
    var elsewhere = alone.stream().filter(fact -> decisions.named(fact).isPresent()).toList();
    if (!elsewhere.isEmpty()) {
      var first = elsewhere.getFirst().happenedOn();
      return notMet(due.get(), Because.of("decided-elsewhere", elsewhere.size(), first), all);
    }
    return share(evidence, joint, all);
  }

  private Finding share(Evidence evidence, List<Fact> joint, List<Fact> all) {
    var due = Evidence.first(all).orElseThrow();
    var because = Because.of("decided-together", joint.size(), all.size());
    return joint.size() * 100 >= all.size() * evidence.threshold(Threshold.JOINT_PERCENT)
        ? met(due, because, all)
        : notMet(due, because, all);
  }
}
