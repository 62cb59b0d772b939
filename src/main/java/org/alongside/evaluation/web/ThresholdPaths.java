package org.alongside.evaluation.web;

/** Where the pages are that say what a promise is measured against. */
public final class ThresholdPaths {

  public static final String THRESHOLDS = "/thresholds";
  public static final String CHANGE = THRESHOLDS + "/change";

  private ThresholdPaths() {}
}
