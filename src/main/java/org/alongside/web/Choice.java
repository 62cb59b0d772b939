package org.alongside.web;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/**
 * One thing to choose among radios, checkboxes or the options of a list.
 *
 * @param value what is sent
 * @param text what people read, already looked up
 * @param hint a sentence that helps to choose
 * @param chosen whether it is chosen now
 * @param inside further fields that belong to this choice; shown when it is chosen
 */
public record Choice(
    String value, String text, @Nullable String hint, boolean chosen, @Nullable Content inside) {

  public static Choice of(String value, String text, boolean chosen) {
    return new Choice(value, text, null, chosen, null);
  }

  public static Choice of(String value, String text, @Nullable String hint, boolean chosen) {
    return new Choice(value, text, hint, chosen, null);
  }

  public Choice with(Content fields) {
    return new Choice(value, text, hint, chosen, fields);
  }
}
