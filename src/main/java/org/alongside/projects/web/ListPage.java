package org.alongside.projects.web;

import java.util.List;
import org.alongside.participation.Level;
import org.alongside.participation.Stage;
import org.alongside.projects.ProjectRegister.Filter;
import org.alongside.projects.ProjectRegister.Listed;
import org.alongside.web.Choice;
import org.alongside.web.Link;
import org.alongside.web.Words;
import org.jspecify.annotations.Nullable;

/** One page of the list of projects. */
public record ListPage(
    List<Listed> projects, Filter filter, @Nullable String previous, @Nullable String next) {

  public ListPage {
    projects = List.copyOf(projects);
  }

  public boolean filtered() {
    return !filter.equals(Filter.NONE);
  }

  public List<Choice> levels(Words words) {
    return ListChoices.of(words, Level.values(), filter.level(), "participation.level.");
  }

  public List<Choice> stages(Words words) {
    return ListChoices.of(words, Stage.values(), filter.stage(), "projects.stage.");
  }

  public @Nullable Link previous(Words words) {
    return previous == null ? null : new Link(words.get("projects.list.newer"), previous);
  }

  public @Nullable Link next(Words words) {
    return next == null ? null : new Link(words.get("projects.list.older"), next);
  }
}
