package org.alongside.projects.web;

import java.util.Collection;
import org.alongside.mail.Content;
import org.alongside.mail.Letter;
import org.alongside.mail.Outbox;
import org.alongside.people.PersonId;
import org.alongside.projects.LevelNews;
import org.alongside.projects.LevelStatement;
import org.alongside.projects.Project;
import org.springframework.stereotype.Component;

/** Writes to those who joined on a promise that it was broken, and why. */
@Component
class BrokenPromiseLetters implements LevelNews {

  private final Outbox outbox;

  BrokenPromiseLetters(Outbox outbox) {
    this.outbox = outbox;
  }

  @Override
  public void broken(Project project, LevelStatement statement, Collection<PersonId> joined) {
    String there = ProjectPaths.project(project.slug()) + "#level";
    Content content = Content.of("projects.letter.broken", there, project.title(), statement.why());
    outbox.send(joined.stream().map(person -> Letter.to(person, statement.id(), content)).toList());
  }
}
