package org.alongside.projects.web;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.access.Action;
import org.alongside.formats.web.FormatsPanel;
import org.alongside.projects.Activity;
import org.alongside.projects.LevelChange;
import org.alongside.projects.LevelStatement;
import org.alongside.projects.Life;
import org.alongside.projects.Mandate;
import org.alongside.projects.Project;
import org.alongside.projects.ProjectStory;
import org.alongside.projects.Section;
import org.alongside.web.Link;
import org.alongside.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * A project as people read it.
 *
 * @param may what this reader may do here
 * @param reading whether it is read through a preview link
 */
public record ProjectPage(
    ProjectStory story,
    Timeline timeline,
    List<DrawnPanel> panels,
    Set<Action> may,
    boolean reading) {

  private static final int FEW = 3;

  public ProjectPage {
    panels = List.copyOf(panels);
    may = Set.copyOf(may);
  }

  public Project project() {
    return story.project();
  }

  /** In which other forms it can be read; null while not everyone can read it. */
  public FormatsPanel.@Nullable Ready formats() {
    return reading || !ProjectItems.readable(project())
        ? null
        : FormatsPanel.Ready.of(ProjectItems.ref(project()), story.formsOf(project().id().value()));
  }

  public Section.Aim aim() {
    return project().outline().aim();
  }

  public Section.Scope scope() {
    return project().outline().scope();
  }

  public Section.Means means() {
    return project().outline().means();
  }

  public Section.Contact contact() {
    return project().outline().contact();
  }

  public Section.Reach reach() {
    return project().outline().reach();
  }

  public Mandate mandate() {
    return project().mandate();
  }

  public boolean draft() {
    return !project().life().launched();
  }

  public boolean withdrawn() {
    return project().life().state() == Life.State.WITHDRAWN;
  }

  public boolean ended() {
    return project().life().state() == Life.State.ENDED;
  }

  public boolean namedOnly() {
    return project().life().visibility() == Life.Visibility.NAMED_PEOPLE;
  }

  public List<Activity> activities() {
    return works() || reading ? story.activities() : story.shown();
  }

  /** What comes first; the others stand below in a shorter form. */
  public List<Activity> firstActivities() {
    return activities().subList(0, Math.min(FEW, activities().size()));
  }

  public List<Activity> otherActivities() {
    return activities().subList(firstActivities().size(), activities().size());
  }

  /** The parts of the page, in their order. */
  public List<Link> parts(Words words) {
    var parts = new ArrayList<Link>();
    parts.add(part(words, "purpose"));
    parts.add(part(words, "activities"));
    parts.add(part(words, "stages"));
    parts.add(new Link(words.get("projects.can-change"), "#scope"));
    panels.forEach(panel -> parts.add(new Link(words.get(panel.title()), "#" + panel.anchor())));
    parts.add(part(words, "level"));
    if (!mandate().items().isEmpty()) {
      parts.add(part(words, "mandate"));
    }
    if (contact().reachable()) {
      parts.add(part(words, "contact"));
    }
    return parts;
  }

  private static Link part(Words words, String part) {
    return new Link(words.get("projects." + part), "#" + part);
  }

  public List<LevelChange> changes() {
    return story.changes();
  }

  public boolean works() {
    return may.contains(Action.READ_DRAFT_PROJECT);
  }

  public boolean confirms() {
    return may.contains(Action.CONFIRM_LEVEL) && !toConfirm().isEmpty();
  }

  /** The statements that stand here and that partners have not confirmed yet. */
  public Set<LevelStatement> toConfirm() {
    return Stream.concat(
            project().petals().byStage().values().stream(),
            story.activities().stream().flatMap(activity -> Stream.ofNullable(activity.stated())))
        .filter(statement -> statement.confirmed() == null)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  public List<Activity> activitiesToConfirm() {
    return story.activities().stream()
        .filter(activity -> activity.stated() != null && activity.stated().confirmed() == null)
        .toList();
  }

  public String path() {
    return ProjectPaths.project(project().slug());
  }
}
