package org.alongside.partnerships;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What changed from one text to the next, word by word, as pieces in reading order. Longest common
 * subsequence by dynamic programming (Wagner and Fischer 1974, The string-to-string correction
 * problem), after what both texts begin and end with has been put aside.
 */
public final class Differences {

  /** Beyond this the middle is shown as taken out and put in: nobody could read it otherwise. */
  private static final int MOST_CELLS = 12_000_000;

  private final List<Piece> pieces = new ArrayList<>();
  private final List<String> before;
  private final List<String> after;

  private Differences(List<String> before, List<String> after) {
    this.before = before;
    this.after = after;
  }

  /** Whether a piece stayed, came or went. */
  public enum Kind {
    SAME,
    ADDED,
    REMOVED
  }

  /** Words that stand together, with the white space between them. */
  public record Piece(Kind kind, String text) {}

  public static List<Piece> between(String before, String after) {
    return new Differences(words(before), words(after)).find();
  }

  /** Each word with the white space after it; an empty line is a word of its own. */
  private static List<String> words(String text) {
    return text.isEmpty() ? List.of() : List.of(text.split("(?<=\\s)(?=\\S)|(?=\n\n)"));
  }

  private List<Piece> find() {
    var start = 0;
    var shorter = Math.min(before.size(), after.size());
    while (start < shorter && before.get(start).equals(after.get(start))) {
      start++;
    }
    var end = 0;
    while (end < shorter - start
        && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
      end++;
    }
    add(Kind.SAME, before.subList(0, start));
    middle(before.subList(start, before.size() - end), after.subList(start, after.size() - end));
    add(Kind.SAME, before.subList(before.size() - end, before.size()));
    return joined();
  }

  private void middle(List<String> old, List<String> fresh) {
    if ((long) old.size() * fresh.size() > MOST_CELLS) {
      add(Kind.REMOVED, old);
      add(Kind.ADDED, fresh);
    } else {
      walk(old, fresh, lengths(old, fresh));
    }
  }

  /** The length of the longest common subsequence of what follows each pair of positions. */
  private static short[][] lengths(List<String> old, List<String> fresh) {
    var lengths = new short[old.size() + 1][fresh.size() + 1];
    for (var i = old.size() - 1; i >= 0; i--) {
      for (var j = fresh.size() - 1; j >= 0; j--) {
        lengths[i][j] =
            old.get(i).equals(fresh.get(j))
                ? (short) (lengths[i + 1][j + 1] + 1)
                : (short) Math.max(lengths[i + 1][j], lengths[i][j + 1]);
      }
    }
    return lengths;
  }

  private void walk(List<String> old, List<String> fresh, short[][] lengths) {
    var i = 0;
    var j = 0;
    while (i < old.size() || j < fresh.size()) {
      if (i < old.size() && j < fresh.size() && old.get(i).equals(fresh.get(j))) {
        add(Kind.SAME, List.of(old.get(i++)));
        j++;
      } else if (i < old.size() && (j == fresh.size() || lengths[i + 1][j] >= lengths[i][j + 1])) {
        add(Kind.REMOVED, List.of(old.get(i++)));
      } else {
        add(Kind.ADDED, List.of(fresh.get(j++)));
      }
    }
  }

  private void add(Kind kind, List<String> words) {
    if (!words.isEmpty()) {
      pieces.add(new Piece(kind, String.join("", words)));
    }
  }

  private List<Piece> joined() {
    var joined = new ArrayList<Piece>();
    for (var piece : pieces) {
      if (!joined.isEmpty() && joined.getLast().kind() == piece.kind()) {
        var last = joined.removeLast();
        joined.add(new Piece(piece.kind(), last.text() + piece.text()));
      } else {
        joined.add(piece);
      }
    }
    return Collections.unmodifiableList(joined);
  }
}
