package org.alongside.partnerships;

import java.util.List;
import org.alongside.participation.Reason;

/** Refuses a place with which one organisation would hold more than a third of a side. */
public record OverAThird(String body) implements Reason {

  @Override
  public String key() {
    return "partnerships.reason.over-a-third";
  }

  @Override
  public List<Object> details() {
    return List.of(body);
  }
}
