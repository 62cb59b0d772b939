package org.alongside.projects;

import org.alongside.participation.Stage;
import org.jspecify.annotations.Nullable;

/**
 * What an activity asks people to do.
 *
 * @param what what people do in it
 * @param how where it is, and how to take part
 */
public record Invitation(String title, Stage stage, String what, Span span, How how) {

  public Invitation {
    if (title.isBlank()) {
      throw new IllegalArgumentException("An activity has a title");
    }
  }

  /** The ways in, and what happens to what people say. */
  public record How(String place, String ways, String decider, @Nullable When decided) {
    public static final How EMPTY = new How("", "", "", null);
  }
}
