package org.alongside.questionnaires;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing to choose. Its code never changes, so that answers find it after it has been reworded.
 *
 * @param picture what it looks like, when pictures are chosen from
 */
public record Choice(String code, String text, @Nullable Picture picture) {

  public Choice(String code, String text) {
    this(code, text, null);
  }

  /**
   * A picture.
   *
   * @param file where it is stored
   * @param name of the file
   * @param alternative what it shows, in words
   */
  public record Picture(UUID file, String name, String alternative) {}

  /** The same thing with another picture. */
  public Choice with(Picture other) {
    return new Choice(code, text, other);
  }
}
