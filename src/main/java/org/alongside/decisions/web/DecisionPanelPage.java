package org.alongside.decisions.web;

import java.util.List;
import org.alongside.decisions.DecisionLine;
import org.jspecify.annotations.Nullable;

/**
 * The newest joint decisions of a project.
 *
 * @param all where all of them are; null when these are all
 */
public record DecisionPanelPage(List<DecisionLine> lines, @Nullable String all) {

  public DecisionPanelPage {
    lines = List.copyOf(lines);
  }
}
