package org.alongside.partnerships;

import static org.alongside.partnerships.Differences.Kind.ADDED;
import static org.alongside.partnerships.Differences.Kind.REMOVED;
import static org.alongside.partnerships.Differences.Kind.SAME;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.alongside.partnerships.Differences.Kind;
import org.alongside.partnerships.Differences.Piece;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DifferencesTest {

  @Test
  void a_changed_word_is_shown_as_gone_and_come() {
    assertEquals(
        List.of(
            new Piece(SAME, "We meet "),
            new Piece(REMOVED, "monthly "),
            new Piece(ADDED, "weekly "),
            new Piece(SAME, "in the library.")),
        Differences.between("We meet monthly in the library.", "We meet weekly in the library."));
  }

  @Test
  void a_new_paragraph_is_added_whole() {
    assertEquals(
        List.of(new Piece(SAME, "We listen."), new Piece(ADDED, "\n\nWe share papers.")),
        Differences.between("We listen.", "We listen.\n\nWe share papers."));
  }

  @Test
  void nothing_to_something_and_back() {
    assertEquals(List.of(), Differences.between("", ""));
    assertEquals(List.of(new Piece(ADDED, "All new")), Differences.between("", "All new"));
    assertEquals(List.of(new Piece(REMOVED, "All old")), Differences.between("All old", ""));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
  void both_texts_can_be_read_off_the_pieces(long seed) {
    var random = new SplittableRandom(seed);
    for (var i = 0; i < 100; i++) {
      var before = text(random);
      var after = text(random);
      var pieces = Differences.between(before, after);
      assertEquals(before, without(pieces, ADDED), () -> "seed " + seed);
      assertEquals(after, without(pieces, REMOVED), () -> "seed " + seed);
    }
  }

  @Test
  void two_long_texts_without_a_common_word_end_soon() {
    var before = IntStream.range(0, 5000).mapToObj(i -> "a" + i).collect(Collectors.joining(" "));
    var after = IntStream.range(0, 5000).mapToObj(i -> "b" + i).collect(Collectors.joining(" "));
    assertEquals(
        List.of(new Piece(REMOVED, before), new Piece(ADDED, after)),
        Differences.between(before, after));
  }

  private static String text(SplittableRandom random) {
    return IntStream.range(0, random.nextInt(30))
        .mapToObj(_ -> List.of("a", "b", "c ", " ", "\n\n", "dd\n").get(random.nextInt(6)))
        .collect(Collectors.joining());
  }

  private static String without(List<Piece> pieces, Kind kind) {
    return pieces.stream()
        .filter(piece -> piece.kind() != kind)
        .map(Piece::text)
        .collect(Collectors.joining());
  }
}
