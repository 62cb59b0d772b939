package org.alongside.search;

import org.alongside.participation.Level;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for. Empty words find everything.
 *
 * @param area only of this place; empty for any
 * @param topic only on this; empty for any
 */
public record Wanted(
    String words, String area, String topic, @Nullable Level level, @Nullable When when) {

  public static final int LONGEST = 200;

  /** Whether people can take part in it now. */
  public enum When {
    OPEN,
    /** In the next seven days. */
    CLOSING_SOON,
    CLOSED
  }

  public Wanted {
    words = cut(words.strip());
    area = cut(area.strip());
    topic = cut(topic.strip());
  }

  private static String cut(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
  }

  public boolean narrowed() {
    return !area.isEmpty() || !topic.isEmpty() || level != null || when != null;
  }

  public Wanted anywhere() {
    return new Wanted(words, "", "", null, null);
  }
}
