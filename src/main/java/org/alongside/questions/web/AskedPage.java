package org.alongside.questions.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.alongside.participation.Here;
import org.alongside.projects.Project;
import org.alongside.questions.Question;
import org.alongside.questions.Refusal;
import org.alongside.questions.Standing;
import org.alongside.web.Choice;
import org.alongside.web.Mistakes;
import org.alongside.web.Words;
import org.jspecify.annotations.Nullable;

/** One question, with what can be done with it. */
public record AskedPage(
    Question question, Project project, CheckForm form, Instant now, Mistakes mistakes) {

  public List<Choice> refusals(Words words) {
    return Stream.of(Refusal.values())
        .map(each ->
            Choice.of(
                each.code(),
                words.get("questions.refusal." + each.code()),
                each.code().equals(form.refusal())))
        .toList();
  }

  public boolean waiting() {
    return question.standing() instanceof Standing.Waiting;
  }

  public Standing.@Nullable TurnedDown turnedDown() {
    return question.standing() instanceof Standing.TurnedDown down ? down : null;
  }

  public Standing.@Nullable Answer answer() {
    return Asked.answer(question);
  }

  public LocalDate today() {
    return Here.day(now);
  }

  public String path() {
    return QuestionPaths.one(question.id());
  }

  public String all() {
    return QuestionPaths.in(project.slug());
  }
}
