package org.alongside.files;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A file's name as it is kept: never a path, and nothing in it that a computer, a header or an
 * address could read as something else.
 *
 * @param base the name without its ending
 * @param ending in small letters, without the dot
 */
public record FileName(String base, String ending) {

  private static final int LONGEST = 100;
  private static final Pattern PATH = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
  private static final Pattern ENDING = Pattern.compile("[a-z0-9]{1,8}");
  private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{M}\\p{N} _()-]+");
  private static final Pattern EDGE = Pattern.compile("^[ -]+|[ -]+$");

  public FileName {
    if (!ENDING.matcher(ending).matches() || !base.equals(tidy(base)) || base.isEmpty()) {
      throw new IllegalArgumentException("Not a file's name: " + base + "." + ending);
    }
  }

  /** Empty where there is no ending, by which its owner says what it is. */
  public static Optional<FileName> read(String given) {
    var name = PATH.matcher(given).replaceFirst("");
    int dot = name.lastIndexOf('.');
    var ending = name.substring(dot + 1).strip().toLowerCase(Locale.ROOT);
    if (dot < 0 || !ENDING.matcher(ending).matches()) {
      return Optional.empty();
    }
    var base = tidy(name.substring(0, dot));
    return Optional.of(new FileName(base.isEmpty() ? "file" : base, ending));
  }

  private static String tidy(String base) {
    var plain = OTHER.matcher(Normalizer.normalize(base, Normalizer.Form.NFC)).replaceAll("-");
    int[] points = plain.codePoints().limit(LONGEST).toArray();
    return EDGE.matcher(new String(points, 0, points.length)).replaceAll("");
  }

  FileName ending(String other) {
    return new FileName(base, other);
  }

  @Override
  public String toString() {
    return base + "." + ending;
  }
}
