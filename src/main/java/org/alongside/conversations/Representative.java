package org.alongside.conversations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement that tells a group from the others (step 12).
 *
 * @param column which statement
 * @param z how far the group's share is from that of the others, in standard deviations
 */
public record Representative(int column, Stance direction, double z) {

  private static final int MOST = 5;

  /** What the group says to a statement, both ways. */
  private record Said(int column, Share agree, Share disagree) {

    boolean passes() {
      return agree.passes() || disagree.passes();
    }

    Share stronger() {
      return agrees() ? agree : disagree;
    }

    boolean agrees() {
      return agree.ratioTest() > disagree.ratioTest();
    }

    Representative as(boolean agrees) {
      return new Representative(
          column, agrees ? Stance.AGREE : Stance.DISAGREE, (agrees ? agree : disagree).ratioTest());
    }
  }

  /** At most five, those that the group agrees to in front. */
  static List<Representative> of(Counts own, Counts others) {
    var all = said(own, others);
    var best = bestAgreed(all);
    var passing = all.stream().filter(Said::passes).toList();
    if (passing.isEmpty()) {
      return none(all, best);
    }
    var found = new ArrayList<Representative>();
    if (best != null) {
      found.add(best.as(true));
    }
    passing.stream()
        .filter(each -> !each.equals(best))
        .sorted(Comparator.comparingDouble((Said each) -> -each.stronger().product()))
        .forEach(each -> found.add(each.as(each.agrees())));
    return found.stream()
        .limit(MOST)
        .sorted(Comparator.comparing(each -> each.direction() != Stance.AGREE))
        .toList();
  }

  private static List<Said> said(Counts own, Counts others) {
    var all = new ArrayList<Said>();
    for (int column = 0; column < own.seen.length; column++) {
      if (own.agree[column] > 0 || own.disagree[column] > 0) {
        all.add(
            new Said(
                column,
                Share.of(
                    own.agree[column], own.seen[column], others.agree[column], others.seen[column]),
                Share.of(
                    own.disagree[column],
                    own.seen[column],
                    others.disagree[column],
                    others.seen[column])));
      }
    }
    return all;
  }

  private static List<Representative> none(List<Said> all, @Nullable Said best) {
    if (best != null) {
      return List.of(best.as(true));
    }
    return all.stream()
        .max(Comparator.comparingDouble(each -> each.stronger().ratioTest()))
        .map(each -> List.of(each.as(each.agrees())))
        .orElse(List.of());
  }

  /** The statement that the group agrees to most; null where it agrees to none in particular. */
  private static @Nullable Said bestAgreed(List<Said> all) {
    Said best = null;
    for (var each : all) {
      if (best == null ? agreed(each.agree()) : better(each.agree(), best.agree())) {
        best = each;
      }
    }
    return best;
  }

  private static boolean agreed(Share agree) {
    return agree.test() > Share.Z || (agree.ratio() > 1 && agree.p() > 0.5);
  }

  private static boolean better(Share next, Share best) {
    return best.ratio() > 1
        ? next.product() > best.product()
        : next.p() * next.test() > best.p() * best.test();
  }
}
