package org.alongside.counting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cycles from the literature, with the winners published for them. */
class SchulzeTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "five options (Schulze 2011),"
        + "5 ACBED;5 ADECB;8 BEDAC;3 CABED;7 CAEBD;2 CBADE;7 DCEBA;8 EBADC, E",
    "a four-way cycle, 3 ACDB;9 BACD;8 CDAB;5 DABC;5 DBCA, C",
    "Condorcet's three-way cycle, 80 ABC;50 BCA;40 CAB, A",
    "capital of Tennessee, 42 MNCK;26 NCKM;15 CKNM;17 KCNM, N",
    "a perfect cycle is a declared tie, 1 ABC;1 BCA;1 CAB, ABC",
    "equal ballots against each other, 1 AB;1 BA, AB"
  })
  void electsWhatTheLiteratureSays(String name, String ballots, String winners) {
    var rankings = new ArrayList<Ranking>();
    for (var group : List.of(ballots.split(";", -1))) {
      var parts = group.split(" ", -1);
      rankings.addAll(Collections.nCopies(Integer.parseInt(parts[0]), ranking(parts[1])));
    }
    var options =
        new TreeSet<>(rankings.getFirst().places().stream().flatMap(Set::stream).toList());
    assertEquals(options(winners), Schulze.winners(Pairwise.of(options, rankings)), name);
  }

  private static Ranking ranking(String letters) {
    return Ranking.of(
        Arrays.stream(letters.split("", -1))
            .filter(letter -> !letter.isEmpty())
            .map(Option::new)
            .toArray(Option[]::new));
  }

  private static Set<Option> options(String letters) {
    return ranking(letters).places().stream().flatMap(Set::stream).collect(Collectors.toSet());
  }

  /** The textbook reads strength by winning votes; by margins another option would win here. */
  @Test
  void strengthIsWinningVotesNotMargins() {
    var a = new Option("a");
    var b = new Option("b");
    var c = new Option("c");
    var rankings = new ArrayList<Ranking>();
    rankings.addAll(Collections.nCopies(9, Ranking.of(a, b, c)));
    rankings.addAll(Collections.nCopies(6, new Ranking(List.of(Set.of(b), Set.of(c), Set.of(a)))));
    rankings.addAll(Collections.nCopies(5, new Ranking(List.of(Set.of(c)))));
    // a-b 9:6, b-c 15:5, c-a 11:9; the weakest win by votes is a over b, by margins c over a.
    assertEquals(Set.of(b), Schulze.winners(Pairwise.of(List.of(a, b, c), rankings)));
  }
}
