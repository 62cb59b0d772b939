package org.alongside.evaluation.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.alongside.projects.Project;
import org.alongside.web.Choice;
import org.alongside.web.Mistakes;
import org.alongside.web.Words;
import org.jspecify.annotations.Nullable;

/** The joint decisions of a project, each with the listed decision that it takes. */
public record ListedPage(Project project, List<Taken> decisions, Mistakes mistakes) {

  /**
   * A joint decision.
   *
   * @param listed the item of the list that it takes, as somebody said last
   */
  public record Taken(UUID decision, LocalDate opened, @Nullable UUID listed) {

    public String field() {
      return ListedPage.field(decision);
    }

    public String href() {
      return PromisePaths.decision(decision);
    }
  }

  static String field(UUID decision) {
    return "listed-" + decision;
  }

  public String path() {
    return PromisePaths.listed(project);
  }

  public String promise() {
    return PromisePaths.promise(project);
  }

  public List<Choice> choices(Taken taken, Words words) {
    var choices = new ArrayList<Choice>();
    if (taken.listed() == null) {
      choices.add(Choice.of("", words.get("evaluation.listed.not-yet"), true));
    }
    project.mandate().ever().stream()
        .map(item ->
            Choice.of(item.id().toString(), item.decision(), item.id().equals(taken.listed())))
        .forEach(choices::add);
    return choices;
  }
}
