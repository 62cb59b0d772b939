package org.alongside.partnerships;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.partnerships.SideQuestion.Kind;
import org.alongside.partnerships.SideQuestion.State;

/**
 * How a side's question stands. It is agreed by more than half of those who have a say now, and
 * settled against as soon as that can't be reached any more. Nobody becomes co-chair without their
 * own yes.
 */
public record SideTally(int entitled, int yes, int no, Optional<Boolean> ownAnswer) {

  public static SideTally of(SideQuestion question, Roll roll, Map<PlaceId, Boolean> answers) {
    Set<PlaceId> entitled =
        roll.of(question.side()).stream().map(Roll.Entry::place).collect(Collectors.toSet());
    var counted =
        answers.entrySet().stream()
            .filter(answer -> entitled.contains(answer.getKey()))
            .collect(Collectors.partitioningBy(Map.Entry::getValue, Collectors.counting()));
    return new SideTally(
        entitled.size(),
        counted.getOrDefault(true, 0L).intValue(),
        counted.getOrDefault(false, 0L).intValue(),
        Optional.ofNullable(answers.get(question.about().place())));
  }

  /** What is needed: more than half. */
  public int needed() {
    return entitled / 2 + 1;
  }

  State verdict(Kind kind) {
    return switch (kind) {
      case PAID_PARTNER -> byNumbers();
      case CO_CHAIR -> ownAnswer.map(this::withOwn).orElseGet(this::withoutOwn);
    };
  }

  private State withOwn(boolean willing) {
    return willing ? byNumbers() : State.NOT_AGREED;
  }

  /** Others may settle against it, but nobody is chosen before they have said yes themselves. */
  private State withoutOwn() {
    return byNumbers() == State.NOT_AGREED ? State.NOT_AGREED : State.OPEN;
  }

  /** With nobody entitled it stays open: there is no one yet who could agree or refuse. */
  private State byNumbers() {
    if (entitled > 0 && yes >= needed()) {
      return State.AGREED;
    }
    return entitled > 0 && entitled - no < needed() ? State.NOT_AGREED : State.OPEN;
  }
}
