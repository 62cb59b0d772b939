package org.alongside.identity.web;

import java.util.List;
import org.alongside.participation.Reason;
import org.alongside.web.Mistakes;

/** What somebody reads before they delete their account. */
public record DeletePage(List<Reason> obstacles, Mistakes mistakes) {

  public DeletePage {
    obstacles = List.copyOf(obstacles);
  }
}
