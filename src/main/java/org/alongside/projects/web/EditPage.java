package org.alongside.projects.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.alongside.access.Action;
import org.alongside.participation.Reason;
import org.alongside.projects.Activity;
import org.alongside.projects.Life;
import org.alongside.projects.PartnersSteps;
import org.alongside.projects.Project;
import org.alongside.projects.ProjectReason;
import org.alongside.projects.ProjectStory;
import org.alongside.projects.StagePlan;
import org.alongside.web.Task;
import org.alongside.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * Everything about a project that can be worked on, each with how far it is.
 *
 * @param missing what is missing before it can be published
 * @param together what brings its partners together
 * @param may what this reader may do
 */
public record EditPage(
    ProjectStory story, List<Reason> missing, List<PartnersSteps.Step> together, Set<Action> may) {

  public EditPage {
    missing = List.copyOf(missing);
    together = List.copyOf(together);
    may = Set.copyOf(may);
  }

  public Project project() {
    return story.project();
  }

  public boolean can(Action action) {
    return may.contains(action);
  }

  public boolean can(String action) {
    return can(Action.valueOf(action));
  }

  public boolean draft() {
    return !project().life().running() && project().life().state() != Life.State.ENDED;
  }

  /** Whether the section has all that publishing demands of it. */
  public boolean done(SectionForm form) {
    return switch (form) {
      case AIM -> lacksNone(ProjectReason.PURPOSE_MISSING, ProjectReason.WHY_NOW_MISSING);
      case SCOPE -> lacksNone(ProjectReason.CAN_CHANGE_MISSING, ProjectReason.FIXED_MISSING);
      case MEANS -> lacksNone(ProjectReason.TIME_MISSING, ProjectReason.MONEY_MISSING);
      case CONTACT -> lacksNone(ProjectReason.CONTACT_MISSING);
      case REACH -> !project().outline().reach().area().isBlank();
    };
  }

  public boolean levelNamed() {
    return project().word().isPresent();
  }

  public boolean mandateAgreed() {
    return project().mandate().agreedByBoth();
  }

  public List<StagePlan> stages() {
    return project().plan();
  }

  public List<Activity> activities() {
    return story.activities();
  }

  private boolean lacksNone(ProjectReason... reasons) {
    return List.of(reasons).stream().noneMatch(missing::contains);
  }

  public String path() {
    return ProjectPaths.project(project().slug());
  }

  /** Beginning the partnership, inviting people to it, and what they agree before the start. */
  public List<Task> partners(Words words) {
    var tasks = new ArrayList<Task>();
    together.forEach(step -> tasks.add(task(words, step.key(), step.path(), step.done())));
    tasks.add(task(words, "projects.edit.mandate", path() + "/mandate", mandateAgreed()));
    return tasks;
  }

  private static Task task(Words words, String key, @Nullable String path, boolean done) {
    String status = words.get(done ? "projects.status.done" : "projects.status.todo");
    return new Task(words.get(key), path, words.get(key + ".hint"), status, done);
  }

  /** Who sees it, links to the draft, and publishing, as far as this reader may. */
  public List<Task> share(Words words) {
    var tasks = new ArrayList<Task>();
    if (can(Action.EDIT_PROJECT)) {
      tasks.add(task(words, "files", "/files", "projects.status.optional"));
    }
    if (can(Action.NAME_PROJECT_PEOPLE)) {
      tasks.add(task(words, "people", "/people", "projects.status.optional"));
    }
    if (can(Action.SHARE_PREVIEW)) {
      tasks.add(task(words, "previews", "/preview-links", "projects.status.optional"));
    }
    if (can(Action.PUBLISH_PROJECT)) {
      tasks.add(
          draft()
              ? task(words, "publish", "/publish", "projects.status.todo")
              : task(words, "running", "/publish", "projects.status.optional"));
    }
    return tasks;
  }

  private Task task(Words words, String what, String where, String status) {
    String text = words.get("projects.edit." + what);
    boolean optional = status.endsWith("optional");
    return new Task(text, path() + where, null, words.get(status), optional);
  }
}
