package org.alongside.demo;

import java.time.Instant;
import java.util.List;
import org.alongside.access.Actor;
import org.alongside.participation.Stage;
import org.alongside.projects.PlanStage;
import org.alongside.projects.Project;
import org.alongside.projects.ReviseProject;
import org.alongside.projects.Section;
import org.alongside.projects.Span;
import org.alongside.projects.StagePlan;
import org.alongside.projects.StartProject;

/** A project is started, and says what it is for and when. */
public final class OutlineChapter {

  /** The version of a section that nobody has touched since the start. */
  private static final long UNTOUCHED = 1;

  /** The version of a stage that nobody has planned. */
  private static final long UNPLANNED = 0;

  private final StartProject start;
  private final ReviseProject revise;
  private final PlanStage plan;
  private final Texts texts = new Texts();

  public OutlineChapter(StartProject start, ReviseProject revise, PlanStage plan) {
    this.start = start;
    this.revise = revise;
    this.plan = plan;
  }

  Project tell(String story, Actor lead, Instant then) {
    Project project = start.start(lead, text(story, "title"), then);
    for (Section section : sections(story)) {
      Told.done(revise.revise(lead, project.id(), section, UNTOUCHED, then));
    }
    return project;
  }

  void plan(Project project, Actor lead, Stage stage, Span span, Instant then) {
    var planned = new StagePlan(stage, span, texts.get("pathway.stage." + stage));
    Told.done(plan.plan(lead, project.id(), planned, UNPLANNED, then));
  }

  private List<Section> sections(String story) {
    return List.of(
        new Section.Aim(
            text(story, "title"),
            text(story, "purpose"),
            text(story, "whyNow"),
            text(story, "alreadyHeard")),
        new Section.Scope(
            text(story, "canChange"), text(story, "isFixed"), text(story, "fixedBecause")),
        new Section.Means(text(story, "time"), text(story, "money"), text(story, "rulesOut")),
        new Section.Contact(
            text(story, "contact.name"),
            text(story, "contact.role"),
            text(story, "contact.email"),
            text(story, "contact.phone")),
        new Section.Reach(text(story, "area"), texts.list(story + ".organisations")));
  }

  private String text(String story, String key) {
    return texts.get(story + "." + key);
  }
}
