package org.alongside.web;

import java.util.List;
import org.alongside.participation.Reason;

/**
 * What keeps somebody out of a text.
 *
 * @param code the end of its message's key
 * @param where the words by which its author finds it
 */
public record MarkdownFault(String code, String where) implements Reason {

  @Override
  public String key() {
    return "web.markdown." + code;
  }

  @Override
  public List<Object> details() {
    return List.of(where);
  }
}
