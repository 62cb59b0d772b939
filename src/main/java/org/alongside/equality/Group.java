package org.alongside.equality;

import java.util.Arrays;
import java.util.List;

/** Those who choose the same to one question; what people are reached by, and nothing finer. */
public record Group(EqualityQuestion question, String choice) {

  public String code() {
    return question.code() + "." + choice;
  }

  /** Every group in the order of the questions. */
  public static List<Group> all() {
    return Arrays.stream(EqualityQuestion.values()).flatMap(each -> of(each).stream()).toList();
  }

  public static List<Group> of(EqualityQuestion question) {
    return question.choices().stream().map(choice -> new Group(question, choice)).toList();
  }
}
