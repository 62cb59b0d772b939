package org.alongside.web;

import java.util.List;

/** What the home page shows: the flower, what is happening now, and what changed. */
public record HomePage(
    FlowerPage flower, List<Happening.Now> happening, List<Changed.Change> changed) {

  public HomePage {
    happening = List.copyOf(happening);
    changed = List.copyOf(changed);
  }
}
