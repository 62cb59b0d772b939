package org.alongside.following;

import java.util.UUID;

/**
 * What somebody follows.
 *
 * @param name the project's id, or the name of the place or topic
 */
public record Followed(Kind kind, String name) {

  private static final int LONGEST = 200;

  /** What can be followed. */
  public enum Kind {
    PROJECT,
    AREA,
    TOPIC
  }

  public Followed {
    name = name.strip();
    if (name.isEmpty() || name.length() > LONGEST) {
      throw new IllegalArgumentException("Nothing to follow");
    }
  }

  public static Followed project(UUID project) {
    return new Followed(Kind.PROJECT, project.toString());
  }
}
