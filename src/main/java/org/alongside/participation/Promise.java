package org.alongside.participation;

import java.util.Arrays;
import java.util.List;

/** What a level promises: every right that starts at it or at a level before it. */
public record Promise(Level level, List<Right> rights) {

  public Promise {
    rights = List.copyOf(rights);
  }

  public static Promise of(Level level) {
    return new Promise(
        level, Arrays.stream(Right.values()).filter(r -> level.includes(r.from())).toList());
  }

  public boolean gives(Right right) {
    return rights.contains(right);
  }
}
