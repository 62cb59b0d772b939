package org.alongside.participation;

/**
 * What a name or a title may hold: nothing that can't be seen. Control characters break lines and
 * logs, and signs that turn the direction of writing or take no room make one name look like
 * another. Joiners are letters' own in some languages, and in emoji; they stand inside a word.
 */
public final class OneLine {

  private static final int NON_JOINER = 0x200C;
  private static final int JOINER = 0x200D;

  private OneLine() {}

  public static boolean is(String text) {
    int[] points = text.codePoints().toArray();
    for (int i = 0; i < points.length; i++) {
      boolean joiner = points[i] == NON_JOINER || points[i] == JOINER;
      if (joiner ? !inside(points, i) : !seen(points[i])) {
        return false;
      }
    }
    return true;
  }

  private static boolean inside(int[] points, int at) {
    return at > 0 && at < points.length - 1 && letter(points[at - 1]) && letter(points[at + 1]);
  }

  private static boolean letter(int point) {
    return seen(point) && !Character.isSpaceChar(point);
  }

  private static boolean seen(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }
}
