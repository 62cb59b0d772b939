package org.alongside.formats;

import java.util.regex.Pattern;

/**
 * Keeps numbers in groups, such as those of telephones, in their order among words that run from
 * right to left: a space between digits would turn the groups round (Unicode Standard Annex 9,
 * directional isolates).
 */
public final class LeftToRight {

  private static final Pattern GROUPS = Pattern.compile("\\+?\\d+(?:[ \u00a0]\\d+)+");
  private static final String ISOLATE = "\u2066";
  private static final String END = "\u2069";

  private LeftToRight() {}

  public static String numbers(String text) {
    return GROUPS.matcher(text).replaceAll(found -> ISOLATE + found.group() + END);
  }
}
