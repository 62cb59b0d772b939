package org.alongside.web;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells our own paths from addresses that would lead people away to somebody else's site. */
public final class OurPath {

  private static final Pattern OURS = Pattern.compile("/(?![/\\\\])[^\\\\\\s\\p{Cntrl}]*");

  private OurPath() {}

  public static boolean is(@Nullable String path) {
    return path != null && OURS.matcher(path).matches();
  }

  /** The path if it is ours, else the home page: for "back to" values that came with a request. */
  public static String or(@Nullable String path, String otherwise) {
    return path != null && is(path) ? path : otherwise;
  }

  static String checked(String path) {
    if (!is(path)) {
      throw new IllegalArgumentException("Not a path of ours: " + path);
    }
    return path;
  }
}
