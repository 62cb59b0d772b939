package org.alongside.decisions.web;

import java.util.List;
import org.alongside.decisions.DecisionLine;
import org.jspecify.annotations.Nullable;

/**
 * The register of decisions, newest first.
 *
 * @param older where the next page is; null on the last
 */
public record RegisterPage(List<DecisionLine> lines, boolean first, @Nullable String older) {

  public static String path(DecisionLine line) {
    return DecisionPaths.decision(line.id());
  }

  public static String stateKey(DecisionLine line) {
    if (line.again()) {
      return "decisions.state.again";
    }
    var result = line.result();
    String code = result == null ? line.phase().name() : result.name();
    return "decisions.state." + code.toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
