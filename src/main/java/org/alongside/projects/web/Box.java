package org.alongside.projects.web;

import org.alongside.participation.OneLine;
import org.alongside.web.Mistake;
import org.jspecify.annotations.Nullable;

/**
 * A field to type text into, as a page shows it.
 *
 * @param id its name in the form; its label is {@code projects.field.<id>}
 * @param area whether it has several lines
 * @param limit how many characters it takes
 */
public record Box(String id, boolean area, int limit, String value) {

  static final int WORDS = 4000;

  static Box line(String id) {
    return new Box(id, false, 200, "");
  }

  static Box area(String id) {
    return new Box(id, true, WORDS, "");
  }

  Box limit(int next) {
    return new Box(id, area, next, value);
  }

  public Box with(String next) {
    return new Box(id, area, limit, next);
  }

  public String label() {
    return "projects.field." + id;
  }

  public String hint() {
    return label() + ".hint";
  }

  /** Null where the text can be kept. */
  @Nullable Mistake wrong() {
    if (value.length() > limit) {
      return new Mistake(id, "projects.mistake.too-long", limit);
    }
    return area || OneLine.is(value) ? null : Mistake.unseen(id);
  }

  Mistake missing() {
    return new Mistake(id, "projects.mistake.missing." + id);
  }
}
