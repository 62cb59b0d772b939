package org.alongside.web;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A small stylesheet in the organisation's own colour, so that no page needs an inline style. White
 * words stand on the colour: one that is too pale for that is darkened until they can be read.
 */
final class ColourSheet {

  private static final Pattern NAME = Pattern.compile("colour-([0-9a-f]{6})\\.css");

  /** WCAG 2.2, success criterion 1.4.3: the least contrast of words to what they stand on. */
  private static final double ENOUGH = 4.5;

  private ColourSheet() {}

  /** The name of the sheet for {@code #rrggbb}; empty when it is no colour. */
  static Optional<String> name(String colour) {
    String name = "colour-" + colour.toLowerCase(Locale.ROOT).replace("#", "") + ".css";
    return NAME.matcher(name).matches() ? Optional.of(name) : Optional.empty();
  }

  static Optional<String> read(String name) {
    Matcher matcher = NAME.matcher(name);
    return matcher.matches() ? Optional.of(sheet(matcher.group(1))) : Optional.empty();
  }

  private static String sheet(String hex) {
    int[] brand = readable(Integer.parseInt(hex, 16));
    return ":root{--alongside-brand:%s;--alongside-brand-deep:%s}"
        .formatted(hex(brand), hex(darker(brand)));
  }

  private static int[] readable(int colour) {
    int[] parts = {colour >> 16 & 255, colour >> 8 & 255, colour & 255};
    while (contrastWithWhite(parts) < ENOUGH) {
      parts = darker(parts);
    }
    return parts;
  }

  private static int[] darker(int[] parts) {
    return new int[] {parts[0] * 4 / 5, parts[1] * 4 / 5, parts[2] * 4 / 5};
  }

  /** WCAG 2.2, definitions of contrast ratio and of relative luminance; white has 1. */
  static double contrastWithWhite(int... parts) {
    double luminance =
        0.2126 * linear(parts[0]) + 0.7152 * linear(parts[1]) + 0.0722 * linear(parts[2]);
    return 1.05 / (luminance + 0.05);
  }

  private static double linear(int part) {
    double share = part / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }

  private static String hex(int[] parts) {
    return "#%02x%02x%02x".formatted(parts[0], parts[1], parts[2]);
  }
}
