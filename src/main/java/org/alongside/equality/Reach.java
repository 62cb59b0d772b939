package org.alongside.equality;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How many of each group were reached, in numbers that point at nobody: of whole weeks only,
 * rounded to 5, with nothing under 5, and never one group within another. New numbers are shown
 * only when at least {@value #FEWEST_NEW} people came since, so that the difference of two weeks
 * tells of no single person (rounding and a query threshold as in the Government Statistical
 * Service's guidance on tables from administrative sources, 2014).
 *
 * @param until the Monday before which everyone is counted
 * @param groups by code; those with fewer than 5 people are left out
 */
public record Reach(LocalDate until, long people, Map<String, Long> groups) {

  static final int STEP = 5;
  static final int FEWEST_NEW = 10;
  static final int FEWEST_PEOPLE = 20;

  public Reach {
    groups = Map.copyOf(groups);
  }

  /** What came in one week, exactly; it never leaves the counting. */
  public record Week(LocalDate monday, long people, Map<String, Long> groups) {
    public Week {
      groups = Map.copyOf(groups);
    }
  }

  /** What can be shown from now on; empty while it would say too much, or nothing new. */
  static Optional<Reach> next(Optional<Reach> last, List<Week> weeks, LocalDate thisMonday) {
    var over = weeks.stream().filter(week -> week.monday().isBefore(thisMonday)).toList();
    long people = people(over);
    long fresh =
        people(
            over.stream()
                .filter(week -> last.filter(it -> week.monday().isBefore(it.until())).isEmpty())
                .toList());
    return people < FEWEST_PEOPLE || (last.isPresent() && fresh < FEWEST_NEW)
        ? Optional.empty()
        : Optional.of(new Reach(thisMonday, rounded(people), groups(over)));
  }

  private static long people(List<Week> weeks) {
    return weeks.stream().mapToLong(Week::people).sum();
  }

  private static Map<String, Long> groups(List<Week> weeks) {
    var exact = new HashMap<String, Long>();
    weeks.forEach(week -> week.groups().forEach((code, n) -> exact.merge(code, n, Long::sum)));
    var shown = new HashMap<String, Long>();
    exact.forEach((code, number) -> {
      if (number >= STEP) {
        shown.put(code, rounded(number));
      }
    });
    return shown;
  }

  private static long rounded(long number) {
    return (number + STEP / 2) / STEP * STEP;
  }
}
