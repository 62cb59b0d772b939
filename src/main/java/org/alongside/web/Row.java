package org.alongside.web;

import gg.jte.Content;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of a summary list: what it is, what it says, and what one can do about it.
 *
 * @param rich what it says, when plain text is not enough
 */
public record Row(String key, String value, @Nullable Content rich, List<Link> actions) {

  public Row {
    actions = List.copyOf(actions);
  }

  public static Row of(String key, String value) {
    return new Row(key, value, null, List.of());
  }

  public static Row of(String key, String value, Link action) {
    return new Row(key, value, null, List.of(action));
  }

  public static Row rich(String key, Content value) {
    return new Row(key, "", value, List.of());
  }

  public Row and(Link action) {
    var more = new java.util.ArrayList<>(actions);
    more.add(action);
    return new Row(key, value, rich, more);
  }
}
