package org.alongside.projects.web;

import java.util.List;
import org.alongside.projects.ProjectRegister.Listed;

/**
 * The projects that somebody works on.
 *
 * @param drafts all drafts, for those who co-ordinate
 */
public record YoursPage(List<Listed> yours, List<Listed> drafts, boolean coordinates) {

  public YoursPage {
    yours = List.copyOf(yours);
    drafts = List.copyOf(drafts);
  }
}
