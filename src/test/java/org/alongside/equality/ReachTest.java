package org.alongside.equality;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom a consultation reaches is told in numbers that point at nobody. */
class ReachTest {

  private static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);

  private static LocalDate monday(int week) {
    return MONDAY.plusWeeks(week);
  }

  private static Reach.Week week(int week, long people, Map<String, Long> groups) {
    return new Reach.Week(monday(week), people, groups);
  }

  private static Optional<Reach> first(long people, Map<String, Long> groups) {
    return Reach.next(Optional.empty(), List.of(week(0, people, groups)), monday(1));
  }

  @Test
  void nothingIsShownBeforeTwentyPeopleSaidSomething() {
    assertThat(first(19, Map.of("sex.male", 19L))).isEmpty();
    assertThat(first(20, Map.of("sex.male", 19L)))
        .contains(new Reach(monday(1), 20, Map.of("sex.male", 20L)));
  }

  @Test
  void numbersAreRoundedAndFewerThanFiveAreHidden() {
    var reach = first(42, Map.of("a", 4L, "b", 5L, "c", 7L, "d", 8L, "e", 12L)).orElseThrow();
    assertThat(reach.people()).isEqualTo(40);
    assertThat(reach.groups()).isEqualTo(Map.of("b", 5L, "c", 5L, "d", 10L, "e", 10L));
  }

  @Test
  void aWeekThatIsNotOverIsNotCounted() {
    var weeks = List.of(week(0, 20, Map.of("a", 10L)), week(1, 30, Map.of("a", 30L)));
    assertThat(Reach.next(Optional.empty(), weeks, monday(1)).orElseThrow().groups())
        .containsEntry("a", 10L);
  }

  @Test
  void oneMorePersonChangesNothingThatIsShown() {
    var last = first(42, Map.of("a", 12L));
    for (long fresh = 0; fresh < Reach.FEWEST_NEW; fresh++) {
      var weeks = List.of(week(0, 42, Map.of("a", 12L)), week(1, fresh, Map.of("a", fresh)));
      assertThat(Reach.next(last, weeks, monday(2))).as("%d more", fresh).isEmpty();
    }
    var ten = List.of(week(0, 42, Map.of("a", 12L)), week(1, 10, Map.of("a", 10L)));
    assertThat(Reach.next(last, ten, monday(2))).isPresent();
  }

  @Test
  void thoseOfQuietWeeksAreCountedWithTheNext() {
    var last = first(40, Map.of("a", 10L));
    var weeks =
        List.of(week(0, 40, Map.of("a", 10L)), week(1, 6, Map.of("a", 6L)), week(2, 6, Map.of()));
    assertThat(Reach.next(last, weeks, monday(2))).isEmpty();
    assertThat(Reach.next(last, weeks, monday(3)).orElseThrow().groups()).containsEntry("a", 15L);
  }

  /** Whoever compares two weeks can't tell how many of the new people belong to a group. */
  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
  void theDifferenceOfTwoWeeksLeavesSeveralAnswersOpen(long seed) {
    var random = new SplittableRandom(seed);
    var groups = List.of("a", "b", "c", "rare");
    var weeks = new ArrayList<Reach.Week>();
    Optional<Reach> last = Optional.empty();
    int shown = 0;
    for (int each = 0; each < 40; each++) {
      weeks.add(drawn(each, groups, random));
      var next = Reach.next(last, weeks, monday(each + 1));
      if (next.isPresent()) {
        shown++;
        long fresh = fresh(weeks, last);
        for (var group : groups) {
          assertThat(next.get().groups().getOrDefault(group, 5L) % 5).isZero();
          if (last.isPresent()) {
            assertThat(open(last.get(), next.get(), group, fresh)).as(group).isGreaterThan(2);
          }
        }
        last = next;
      }
    }
    assertThat(shown).isGreaterThan(3);
  }

  private static Reach.Week drawn(int week, List<String> groups, SplittableRandom random) {
    long people = random.nextLong(0, 12);
    var counts = new HashMap<String, Long>();
    for (long person = 0; person < people; person++) {
      int which = random.nextInt(20);
      counts.merge(which == 0 ? "rare" : groups.get(which % 3), 1L, Long::sum);
    }
    return week(week, people, counts);
  }

  private static long fresh(List<Reach.Week> weeks, Optional<Reach> last) {
    return weeks.stream()
        .filter(week -> last.filter(it -> week.monday().isBefore(it.until())).isEmpty())
        .mapToLong(Reach.Week::people)
        .sum();
  }

  /** How many numbers of new people of a group fit what is shown before and after. */
  private static long open(Reach before, Reach after, String group, long fresh) {
    var first = exact(before, group);
    var second = exact(after, group);
    long open = 0;
    for (long difference = 0; difference <= fresh; difference++) {
      if (difference >= second[0] - first[1] && difference <= second[1] - first[0]) {
        open++;
      }
    }
    return open;
  }

  private static long[] exact(Reach reach, String group) {
    var shown = reach.groups().get(group);
    return shown == null ? new long[] {0, 4} : new long[] {Math.max(5, shown - 2), shown + 2};
  }
}
