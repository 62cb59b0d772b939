package org.alongside.counting;

/** Something that money could be spent on. */
public record Project(String id, Fraction cost) {

  public Project {
    if (id.isBlank() || cost.signum() <= 0) {
      throw new IllegalArgumentException("A project has an id and costs something");
    }
  }
}
