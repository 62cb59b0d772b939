package org.alongside.organisation;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The organisation's own colour. White words stand on it, so it is dark enough to read them: at
 * least 4.5 to 1.
 *
 * @param hex for example {@code #005eb8}
 */
public record Colour(String hex) {

  private static final Pattern SHAPE = Pattern.compile("#[0-9a-f]{6}");
  private static final double ENOUGH = 4.5;

  /** A neutral dark blue, for an organisation that has not chosen. */
  public static final Colour OURS = new Colour("#003d73");

  public Colour {
    if (!SHAPE.matcher(hex).matches() || contrastWithWhite(hex) < ENOUGH) {
      throw new IllegalArgumentException("Not a colour that white words can be read on");
    }
  }

  /** What somebody typed; empty when it is no colour or white words can't be read on it. */
  public static Optional<Colour> read(String typed) {
    var hex = typed.strip().toLowerCase(Locale.ROOT);
    try {
      return Optional.of(new Colour(hex.startsWith("#") ? hex : "#" + hex));
    } catch (IllegalArgumentException notReadable) {
      return Optional.empty();
    }
  }

  /** WCAG 2.2, definition of contrast ratio; white has the relative luminance 1. */
  private static double contrastWithWhite(String hex) {
    var luminance = 0.2126 * linear(hex, 1) + 0.7152 * linear(hex, 3) + 0.0722 * linear(hex, 5);
    return 1.05 / (luminance + 0.05);
  }

  private static double linear(String hex, int at) {
    var part = Integer.parseInt(hex, at, at + 2, 16) / 255.0;
    return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  }
}
