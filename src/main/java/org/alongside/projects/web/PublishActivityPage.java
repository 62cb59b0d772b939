package org.alongside.projects.web;

import java.util.List;
import org.alongside.projects.Activity;
import org.alongside.projects.Project;
import org.alongside.web.Mistakes;

/** Asks whether an activity is to be published or ended, and says what is missing. */
public record PublishActivityPage(Project project, Activity activity, Mistakes mistakes) {

  public boolean running() {
    return activity.state() == Activity.State.PUBLISHED;
  }

  /** Where what the project lacks can be put right: the ends of the addresses, each once. */
  public List<String> mends() {
    return Mend.all(mistakes);
  }

  public String home() {
    return ProjectPaths.project(project.slug());
  }

  public String path() {
    return ProjectPaths.activity(project.slug(), activity);
  }
}
