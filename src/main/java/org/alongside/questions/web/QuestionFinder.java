package org.alongside.questions.web;

import java.util.Optional;
import java.util.UUID;
import org.alongside.access.Actor;
import org.alongside.access.web.FindsProject;
import org.alongside.access.web.KnownProjects;
import org.alongside.projects.MayKnow;
import org.alongside.projects.Project;
import org.alongside.projects.ProjectId;
import org.alongside.projects.Projects;
import org.alongside.questions.Question;
import org.alongside.questions.QuestionId;
import org.alongside.questions.Questions;
import org.alongside.web.NotFound;
import org.springframework.stereotype.Component;

/** Leads from a question's address to its project, which never changes. */
@Component
class QuestionFinder implements FindsProject {

  private final Questions questions;
  private final Projects projects;
  private final MayKnow mayKnow;
  private final KnownProjects<String> known;

  QuestionFinder(Questions questions, Projects projects, MayKnow mayKnow) {
    this.questions = questions;
    this.projects = projects;
    this.mayKnow = mayKnow;
    this.known =
        new KnownProjects<>(
            id -> read(id).flatMap(questions::find).map(found -> found.about().project()));
  }

  private static Optional<QuestionId> read(String id) {
    try {
      return Optional.of(new QuestionId(UUID.fromString(id)));
    } catch (IllegalArgumentException notAnId) {
      return Optional.empty();
    }
  }

  @Override
  public String variable() {
    return "asked";
  }

  @Override
  public Optional<UUID> project(String value) {
    return known.of(value);
  }

  @Override
  public boolean known(String value, Actor actor) {
    return project(value).filter(id -> mayKnow.of(new ProjectId(id), actor)).isPresent();
  }

  Question question(String id) {
    return read(id).flatMap(questions::find).orElseThrow(NotFound::new);
  }

  Project projectOf(Question question) {
    return projects.find(new ProjectId(question.about().project())).orElseThrow();
  }
}
