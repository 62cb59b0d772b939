package org.alongside.projects.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.access.Actor;
import org.alongside.formats.Item;
import org.alongside.formats.Items;
import org.alongside.participation.Here;
import org.alongside.projects.Activities;
import org.alongside.projects.Activity;
import org.alongside.projects.ActivityId;
import org.alongside.projects.MayKnow;
import org.alongside.projects.Project;
import org.alongside.projects.ProjectId;
import org.alongside.projects.Projects;
import org.alongside.web.Words;
import org.springframework.stereotype.Component;

/** Activities as items that can have other forms. */
@Component
class ActivityItems implements Items {

  static final String KIND = "activity";

  private final Activities activities;
  private final Projects projects;
  private final MayKnow known;

  ActivityItems(Activities activities, Projects projects, MayKnow known) {
    this.activities = activities;
    this.projects = projects;
    this.known = known;
  }

  static Item.Ref ref(Activity activity) {
    return new Item.Ref(KIND, activity.id().value());
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Optional<Item> find(UUID id) {
    return activities
        .find(new ActivityId(id))
        .filter(Activity::shown)
        .flatMap(activity ->
            projects
                .find(activity.project())
                .filter(ProjectItems::readable)
                .map(project -> item(project, activity)));
  }

  @Override
  public boolean known(Item item, Actor actor) {
    return known.of(new ProjectId(item.project()), actor);
  }

  /** Its level was stated before people could see it, and never later. */
  private static Item item(Project project, Activity activity) {
    var text = whole(activity, Words.english());
    var stated = activity.stated();
    var since = stated == null ? project.life().published() : stated.at();
    return new Item(
        ref(activity),
        project.id().value(),
        ProjectPaths.activity(project.slug(), activity),
        activity.title(),
        text,
        Item.editionOf(activity.title() + text),
        Here.day(since == null ? Instant.EPOCH : since));
  }

  private static String whole(Activity activity, Words words) {
    var asked = activity.invitation();
    return ProjectItems.written(
        List.of(
            ProjectItems.part(words, "projects.activity.what", asked.what()),
            ProjectItems.part(words, "projects.activity.ways", asked.how().ways()),
            ProjectItems.part(words, "projects.activity.where", asked.how().place()),
            ProjectItems.part(words, "projects.activity.decider", asked.how().decider())));
  }
}
