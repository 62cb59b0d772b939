package org.alongside.projects;

import org.alongside.participation.Stage;

/** When a stage is, and what happens in it, in a few words. */
public record StagePlan(Stage stage, Span span, String note) {

  public static StagePlan unknown(Stage stage) {
    return new StagePlan(stage, Span.UNKNOWN, "");
  }
}
