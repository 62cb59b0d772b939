package org.alongside.following.web;

import java.util.Optional;
import org.alongside.access.Actor;
import org.alongside.following.Followed;
import org.alongside.projects.ProjectPanel;
import org.alongside.projects.ProjectStory;
import org.springframework.stereotype.Component;

/** How to hear of a project, on its page; only where everybody may read it. */
@Component
class FollowPanel implements ProjectPanel {

  private static final int LAST = 90;

  private static final Part PART = new Part("follow", "following.panel.title");

  @Override
  public int order() {
    return LAST;
  }

  @Override
  public Optional<Panel> of(ProjectStory story, Actor actor) {
    var project = story.project();
    return project.life().openToAll()
        ? Optional.of(
            new Panel(
                PART,
                "following/panel",
                new FollowLinks(
                    FollowPaths.ask(Followed.Kind.PROJECT, project.slug().value()),
                    FollowPaths.feed(project.slug()),
                    FollowPaths.calendar(project.slug()))))
        : Optional.empty();
  }
}
