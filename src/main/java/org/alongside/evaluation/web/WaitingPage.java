package org.alongside.evaluation.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.alongside.projects.Project;
import org.alongside.web.Mistakes;

/**
 * What was recorded and waits to be confirmed.
 *
 * @param yours those that this reader can confirm, or say how it was
 * @param typed what was typed about one of them
 */
public record WaitingPage(
    Project project,
    List<Account> waiting,
    Set<UUID> yours,
    Map<UUID, String> typed,
    Mistakes mistakes) {

  public String promise() {
    return PromisePaths.promise(project);
  }

  public String confirm(Account account) {
    return PromisePaths.confirm(project, account.id());
  }

  public String contradict(Account account) {
    return PromisePaths.contradict(project, account.id());
  }

  static String field(UUID account) {
    return "words-" + account;
  }

  public String field(Account account) {
    return field(account.id());
  }

  public String typed(Account account) {
    return typed.getOrDefault(account.id(), "");
  }

  public boolean yours(Account account) {
    return yours.contains(account.id());
  }
}
