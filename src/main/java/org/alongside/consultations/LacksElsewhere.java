package org.alongside.consultations;

import java.util.List;
import org.alongside.participation.Reason;

/**
 * Something that a later capability demands before people are asked.
 *
 * @param path where it is put right
 */
public record LacksElsewhere(Reason what, String path) implements Reason {

  @Override
  public String key() {
    return what.key();
  }

  @Override
  public List<Object> details() {
    return what.details();
  }
}
