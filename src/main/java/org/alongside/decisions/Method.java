package org.alongside.decisions;

import org.alongside.counting.Threshold;

/** How a decision is taken; fixed when it is announced. */
public sealed interface Method {

  /** How the record and the database name it. */
  String code();

  /** "No objections": everyone is asked whether they object, and objections are worked on. */
  record NoObjections() implements Method {

    public static final String CODE = "no-objections";

    @Override
    public String code() {
      return CODE;
    }
  }

  /** "Both groups agree": a majority of each side, above the same threshold. */
  record BothGroupsAgree(Threshold threshold) implements Method {

    public static final String CODE = "both-groups-agree";

    @Override
    public String code() {
      return CODE;
    }
  }
}
