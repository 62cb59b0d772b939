package org.alongside.questionnaires;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What one person has said so far, by the code of the question. */
public record Answers(Map<String, Answer> given) {

  public static final Answers NONE = new Answers(Map.of());

  public Answers {
    given = Map.copyOf(given);
  }

  public Optional<Answer> to(String question) {
    return Optional.ofNullable(given.get(question));
  }

  /** Whether something was said; "prefer not to say" says nothing. */
  public boolean has(String question) {
    return given.get(question) instanceof Answer.Given;
  }

  /** What was chosen; nothing when the question is not about choosing. */
  public List<String> chosen(String question) {
    return given.get(question) instanceof Answer.Chosen(var choices, _) ? choices : List.of();
  }

  /** Whether this was chosen, and nothing else, also not in their own words. */
  public boolean only(String question, String choice) {
    return new Answer.Chosen(List.of(choice), null).equals(given.get(question));
  }

  /** The same with one more answer, or with a changed one. */
  public Answers with(String question, Answer answer) {
    var next = new HashMap<>(given);
    next.put(question, answer);
    return new Answers(next);
  }

  public Answers without(String question) {
    var next = new HashMap<>(given);
    next.remove(question);
    return new Answers(next);
  }
}
