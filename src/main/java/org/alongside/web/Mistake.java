package org.alongside.web;

import java.util.List;
import org.alongside.participation.Reason;

/**
 * Something in a form that has to be put right.
 *
 * @param field the id of the first input it concerns; empty when it concerns the whole
 * @param key its message, which says how to put it right
 */
public record Mistake(String field, String key, List<Object> details) {

  public Mistake {
    details = List.copyOf(details);
  }

  public Mistake(String field, String key, Object... details) {
    this(field, key, List.of(details));
  }

  /** A name or title that holds what can't be seen. */
  public static Mistake unseen(String field) {
    return new Mistake(field, "web.mistake.unseen");
  }

  /** A refusal, shown as a mistake that concerns the whole page. */
  public static Mistake because(Reason reason) {
    return new Mistake("", reason.key(), reason.details());
  }

  public String say(Words words) {
    return words.get(key, details.toArray());
  }
}
