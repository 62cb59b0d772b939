package org.alongside.consultations.web;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.alongside.access.Access;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.consultations.Consultations;
import org.alongside.consultations.Consultations.Line;
import org.alongside.participation.Level;
import org.alongside.projects.Activity;
import org.alongside.projects.ActivityPanel;
import org.alongside.projects.Project;
import org.alongside.projects.ProjectPanel;
import org.alongside.projects.ProjectStory;
import org.alongside.web.Link;
import org.springframework.stereotype.Component;

/**
 * What people are asked in a project, on its page and on the pages of its activities; those who
 * write it find their drafts there, and begin.
 */
@Component
class ConsultationPanel implements ProjectPanel, ActivityPanel {

  private static final int BETWEEN_PEOPLE_AND_DECISIONS = 15;
  private static final Part PART = new Part("consultations", "consultations.panel.title");

  private final Consultations consultations;
  private final Access access;

  ConsultationPanel(Consultations consultations, Access access) {
    this.consultations = consultations;
    this.access = access;
  }

  @Override
  public int order() {
    return BETWEEN_PEOPLE_AND_DECISIONS;
  }

  @Override
  public Optional<Panel> of(ProjectStory story, Actor actor) {
    // People are asked in an activity: without one there is nothing to look for.
    return story.activities().isEmpty()
        ? Optional.empty()
        : panel(story.project(), story.activities(), actor);
  }

  @Override
  public Optional<Panel> of(Project project, Activity activity, Actor actor) {
    return panel(project, List.of(activity), actor);
  }

  private Optional<Panel> panel(Project project, List<Activity> activities, Actor actor) {
    var here = activities.stream().map(Activity::id).collect(Collectors.toSet());
    var lines =
        consultations.in(project.id()).stream()
            .filter(line -> here.contains(line.activity()))
            .toList();
    var page =
        new ConsultationPanelPage(
            lines.stream()
                .filter(Line::shown)
                .map(line -> new Link(line.title(), ConsultationPaths.one(line.slug())))
                .toList(),
            work(project, lines, actor),
            starts(project, activities, lines, actor));
    return page.empty()
        ? Optional.empty()
        : Optional.of(new Panel(PART, "consultations/panel", page));
  }

  private List<Link> work(Project project, List<Line> lines, Actor actor) {
    return may(actor, Action.READ_DRAFT_CONSULTATION, project)
        ? lines.stream()
            .map(line -> new Link(line.title(), ConsultationPaths.draft(line.slug())))
            .toList()
        : List.of();
  }

  /** The activities that ask people, and have nothing to ask them yet. */
  private List<Link> starts(
      Project project, List<Activity> activities, List<Line> lines, Actor actor) {
    var begun = lines.stream().map(Line::activity).collect(Collectors.toSet());
    return may(actor, Action.WRITE_CONSULTATION, project)
        ? activities.stream()
            .filter(ConsultationPanel::asks)
            .filter(Predicate.not(activity -> begun.contains(activity.id())))
            .map(activity ->
                new Link(
                    activity.title(), ConsultationPaths.start(project.slug(), activity.slug())))
            .toList()
        : List.of();
  }

  private static boolean asks(Activity activity) {
    return activity.state() != Activity.State.ENDED
        && activity.level().filter(level -> level.includes(Level.CONSULT)).isPresent();
  }

  private boolean may(Actor actor, Action action, Project project) {
    return actor.signedIn() && access.may(actor, action, project.id().value());
  }
}
