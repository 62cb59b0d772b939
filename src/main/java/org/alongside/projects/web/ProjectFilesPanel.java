package org.alongside.projects.web;

import java.util.Optional;
import org.alongside.access.Actor;
import org.alongside.files.web.FileCard;
import org.alongside.projects.ProjectPanel;
import org.alongside.projects.ProjectStory;
import org.springframework.stereotype.Component;

/** A project's papers, pictures and films, on its page; nothing while there are none. */
@Component
class ProjectFilesPanel implements ProjectPanel {

  private static final int AFTER_THE_PROMISE = 40;

  private static final Part PART = new Part("files", "projects.files.title");

  private final FilesInProject files;

  ProjectFilesPanel(FilesInProject files) {
    this.files = files;
  }

  @Override
  public int order() {
    return AFTER_THE_PROMISE;
  }

  @Override
  public Optional<Panel> of(ProjectStory story, Actor actor) {
    // Most projects have none: what is read at once says so, and nothing more is asked.
    if (!story.hasFiles()) {
      return Optional.empty();
    }
    var ready = files.cards(story.project()).stream().filter(FileCard::ready).toList();
    return ready.isEmpty()
        ? Optional.empty()
        : Optional.of(new Panel(PART, "projects/filesPanel", new ProjectFilesShown(ready)));
  }
}
