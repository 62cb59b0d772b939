package org.alongside.publications.web;

import java.util.List;
import org.alongside.projects.Activity;
import org.alongside.projects.Project;
import org.alongside.web.Choice;
import org.alongside.web.Mistakes;

/** Asks for a title, and for the activity to which something new belongs. */
public record NewPage(
    Project project, List<Activity> activities, String title, String activity, Mistakes mistakes) {

  public NewPage {
    activities = List.copyOf(activities);
  }

  public List<Choice> choices() {
    return activities.stream()
        .map(each ->
            Choice.of(
                each.slug().value(),
                each.title(),
                each.slug().value().equals(activity) || activities.size() == 1))
        .toList();
  }

  public String path() {
    return PublicationPaths.in(project.slug());
  }

  public String projectPath() {
    return "/projects/" + project.slug();
  }
}
