package org.alongside.evaluation.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.alongside.projects.Project;
import org.alongside.web.Mistakes;

/**
 * What was recorded and waits to be confirmed, and what both groups said so.
 *
 * @param typed what was typed about one of them
 */
public record WaitingPage(
    Project project, Records records, Map<UUID, String> typed, Mistakes mistakes) {

  /**
   * The records to which somebody may have something to say.
   *
   * @param agreed those that count because somebody of each group said so
   * @param yours those that this reader can confirm, or say how it was
   */
  public record Records(List<Account> waiting, List<Account> agreed, Set<UUID> yours) {}

  public List<Account> waiting() {
    return records.waiting();
  }

  /** What counts as done by both, and this reader can still say how it was. */
  public List<Account> agreed() {
    return records.agreed().stream().filter(this::yours).toList();
  }

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
    return records.yours().contains(account.id());
  }
}
