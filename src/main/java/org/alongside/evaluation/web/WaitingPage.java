package org.alongside.evaluation.web;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.alongside.projects.Project;
import org.alongside.web.Mistakes;

/**
 * What was recorded and waits to be confirmed.
 *
 * @param yours those that this reader can confirm
 */
public record WaitingPage(
    Project project, List<ToldFact> waiting, Set<UUID> yours, Mistakes mistakes) {

  public String promise() {
    return PromisePaths.promise(project);
  }

  public String confirm(ToldFact told) {
    return PromisePaths.confirm(project, told.fact().id());
  }

  public boolean yours(ToldFact told) {
    return yours.contains(told.fact().id());
  }
}
