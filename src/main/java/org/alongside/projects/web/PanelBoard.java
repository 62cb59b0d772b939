package org.alongside.projects.web;

import gg.jte.TemplateEngine;
import java.util.Comparator;
import java.util.List;
import org.alongside.access.Actor;
import org.alongside.projects.Activity;
import org.alongside.projects.ActivityPanel;
import org.alongside.projects.Project;
import org.alongside.projects.ProjectPanel;
import org.alongside.projects.ProjectStory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Gathers the panels of a project's page, or of an activity's, and draws them with their own
 * templates.
 */
@Component
class PanelBoard {

  private final ObjectProvider<ProjectPanel> panels;
  private final ObjectProvider<ActivityPanel> parts;
  private final TemplateEngine templates;

  PanelBoard(
      ObjectProvider<ProjectPanel> panels,
      ObjectProvider<ActivityPanel> parts,
      TemplateEngine templates) {
    this.panels = panels;
    this.parts = parts;
    this.templates = templates;
  }

  List<DrawnPanel> of(ProjectStory story, Actor actor) {
    return panels.stream()
        .sorted(Comparator.comparingInt(ProjectPanel::order))
        .flatMap(panel -> panel.of(story, actor).stream())
        .map(panel -> new DrawnPanel(panel, templates))
        .toList();
  }

  List<DrawnPanel> of(Project project, Activity activity, Actor actor) {
    return parts.stream()
        .flatMap(part -> part.of(project, activity, actor).stream())
        .map(panel -> new DrawnPanel(panel, templates))
        .toList();
  }
}
