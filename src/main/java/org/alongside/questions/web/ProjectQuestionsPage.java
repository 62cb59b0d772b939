package org.alongside.questions.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.alongside.participation.Here;
import org.alongside.projects.Project;
import org.alongside.questions.Question;
import org.alongside.questions.Questions;
import org.alongside.web.Link;
import org.alongside.web.Words;
import org.jspecify.annotations.Nullable;

/** What was asked in a project, and what became of it. */
public record ProjectQuestionsPage(Project project, QuestionsShown.OfProject shown, Instant now) {

  public List<Question> questions() {
    return Asked.page(shown.found());
  }

  public List<Question> waiting() {
    return shown.waiting();
  }

  public Questions.Counts counts() {
    return shown.counts();
  }

  public boolean checks() {
    return shown.checks();
  }

  public LocalDate today() {
    return Here.day(now);
  }

  public String path() {
    return QuestionPaths.in(project.slug());
  }

  public @Nullable Link next(Words words) {
    return Asked.next(shown.found(), path(), words);
  }
}
