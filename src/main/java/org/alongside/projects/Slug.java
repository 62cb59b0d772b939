package org.alongside.projects;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The readable end of an address; made from the first title and never changed, so links last. */
public record Slug(String value) {

  private static final Pattern SHAPE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final int LONGEST = 60;

  /** Words that are addresses of their own below {@code /projects} and {@code /activities}. */
  private static final Set<String> TAKEN = Set.of("new", "open", "previews", "yours");

  public Slug {
    if (!isSlug(value)) {
      throw new IllegalArgumentException("Not a slug: " + value);
    }
  }

  public static boolean isSlug(String text) {
    return text.length() <= LONGEST + 10 && SHAPE.matcher(text).matches();
  }

  /** From a title in any language; a title without Latin letters or digits gives the fallback. */
  public static Slug from(String title, String fallback) {
    String plain =
        Normalizer.normalize(title, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}|['’]", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-+|-+$", "");
    String cut = shorten(plain);
    return new Slug(cut.isEmpty() ? fallback : TAKEN.contains(cut) ? cut + "-1" : cut);
  }

  /** The same with a number, for the second and later of one title. */
  public Slug numbered(int number) {
    return number < 2 ? this : new Slug(value + "-" + number);
  }

  private static String shorten(String plain) {
    if (plain.length() <= LONGEST) {
      return plain;
    }
    int end = plain.lastIndexOf('-', LONGEST);
    return plain.substring(0, end > 0 ? end : LONGEST);
  }

  @Override
  public String toString() {
    return value;
  }
}
