package org.alongside.projects.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.access.Actor;
import org.alongside.formats.Item;
import org.alongside.formats.Items;
import org.alongside.participation.Here;
import org.alongside.projects.Life;
import org.alongside.projects.MayKnow;
import org.alongside.projects.Outline;
import org.alongside.projects.Project;
import org.alongside.projects.ProjectId;
import org.alongside.projects.Projects;
import org.alongside.web.Words;
import org.springframework.stereotype.Component;

/** Projects as items that can have other forms. */
@Component
class ProjectItems implements Items {

  static final String KIND = "project";

  private final Projects projects;
  private final MayKnow known;

  ProjectItems(Projects projects, MayKnow known) {
    this.projects = projects;
    this.known = known;
  }

  static Item.Ref ref(Project project) {
    return new Item.Ref(KIND, project.id().value());
  }

  /** Nothing before it is shown, or after it was taken back. */
  static boolean readable(Project project) {
    return project.life().launched() && project.life().state() != Life.State.WITHDRAWN;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Optional<Item> find(UUID id) {
    return projects.find(new ProjectId(id)).filter(ProjectItems::readable).map(ProjectItems::item);
  }

  @Override
  public boolean known(Item item, Actor actor) {
    return known.of(new ProjectId(item.project()), actor);
  }

  private static Item item(Project project) {
    var text = whole(project.outline(), Words.english());
    var since = project.life().published();
    return new Item(
        ref(project),
        project.id().value(),
        ProjectPaths.project(project.slug()),
        project.title(),
        text,
        Item.editionOf(project.title() + text),
        Here.day(since == null ? Instant.EPOCH : since));
  }

  private static String whole(Outline outline, Words words) {
    return written(
        List.of(
            part(words, "projects.purpose", outline.aim().purpose()),
            part(words, "projects.why-now", outline.aim().whyNow()),
            part(words, "projects.already-heard", outline.aim().alreadyHeard()),
            part(words, "projects.can-change", outline.scope().canChange()),
            part(words, "projects.is-fixed", outline.scope().isFixed()),
            part(words, "projects.fixed-because", outline.scope().fixedBecause()),
            part(words, "projects.means", means(outline))));
  }

  private static String means(Outline outline) {
    var means = outline.means();
    return Stream.of(means.time(), means.money(), means.rulesOut())
        .filter(text -> !text.isBlank())
        .collect(Collectors.joining("\n\n"));
  }

  /** A part with its heading; empty when it says nothing. */
  static String part(Words words, String heading, String text) {
    return text.isBlank() ? "" : "## " + words.get(heading) + "\n\n" + text;
  }

  static String written(List<String> parts) {
    return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining("\n\n"));
  }
}
