package org.alongside.decisions.web;

import java.util.List;
import org.alongside.decisions.DecisionLine;

/**
 * The newest joint decisions of a project.
 *
 * @param more whether there are others, in the register
 */
public record DecisionPanelPage(List<DecisionLine> lines, boolean more) {

  public DecisionPanelPage {
    lines = List.copyOf(lines);
  }
}
