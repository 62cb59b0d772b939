package org.alongside.decisions.web;

import java.util.List;
import org.alongside.decisions.DecisionLine;
import org.jspecify.annotations.Nullable;

/**
 * The register of decisions, newest first.
 *
 * @param project the one whose decisions alone are shown; empty for those of all
 * @param older where the next page is; null on the last
 */
public record RegisterPage(
    String project, List<DecisionLine> lines, boolean first, @Nullable String older) {

  public String titleKey() {
    return project.isEmpty() ? "decisions.register.title" : "decisions.register.project";
  }

  public String projectPath() {
    return "/projects/" + project;
  }

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
