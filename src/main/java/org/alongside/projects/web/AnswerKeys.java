package org.alongside.projects.web;

import java.util.List;
import org.alongside.projects.LevelAnswers;
import org.alongside.projects.LevelAnswers.Answer;
import org.alongside.projects.LevelAnswers.Answering;
import org.alongside.projects.LevelAnswers.Change;
import org.alongside.projects.LevelAnswers.Decider;
import org.alongside.projects.LevelAnswers.Room;

/** The message keys of the answers to the four questions. */
public final class AnswerKeys {

  private AnswerKeys() {}

  public static String of(Answer answer) {
    return switch (answer) {
      case Change change -> "projects.answer.change." + change.name();
      case Decider decider -> "projects.answer.decider." + decider.name();
      case Room room -> "projects.answer.room." + room.name();
      case Answering answering -> "projects.answer.answering." + answering.name();
    };
  }

  /** Question and answer, as they are published. */
  public static List<String[]> all(LevelAnswers answers) {
    return List.of(
        new String[] {"projects.question.change", of(answers.change())},
        new String[] {"projects.question.decider", of(answers.decider())},
        new String[] {"projects.question.room", of(answers.room())},
        new String[] {"projects.question.answering", of(answers.answering())});
  }
}
