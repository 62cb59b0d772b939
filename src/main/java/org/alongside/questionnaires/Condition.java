package org.alongside.questionnaires;

import java.util.List;

/**
 * When something is shown. It looks at answers to questions that stand before it, so that no two
 * can wait for each other.
 */
public sealed interface Condition {

  Condition ALWAYS = new All(List.of());

  boolean holds(Answers answers);

  /** What stands in it, taken apart into what it asks of single questions. */
  List<Asks> asks();

  /** A condition on one question. */
  sealed interface Asks extends Condition {
    String question();

    @Override
    default List<Asks> asks() {
      return List.of(this);
    }
  }

  /** Something was answered. */
  record Answered(String question) implements Asks {
    @Override
    public boolean holds(Answers answers) {
      return answers.has(question);
    }
  }

  /** This was chosen, and nothing else. */
  record Is(String question, String choice) implements Asks {
    @Override
    public boolean holds(Answers answers) {
      return answers.only(question, choice);
    }
  }

  /** This was chosen, perhaps among others. */
  record Includes(String question, String choice) implements Asks {
    @Override
    public boolean holds(Answers answers) {
      return answers.chosen(question).contains(choice);
    }
  }

  /** Conditions put together. */
  sealed interface Several extends Condition {
    List<Condition> conditions();

    @Override
    default List<Asks> asks() {
      return conditions().stream().flatMap(condition -> condition.asks().stream()).toList();
    }
  }

  /** Each of them holds. */
  record All(List<Condition> conditions) implements Several {
    public All {
      conditions = List.copyOf(conditions);
    }

    @Override
    public boolean holds(Answers answers) {
      return conditions.stream().allMatch(condition -> condition.holds(answers));
    }
  }

  /** At least one of them holds. */
  record Any(List<Condition> conditions) implements Several {
    public Any {
      conditions = List.copyOf(conditions);
    }

    @Override
    public boolean holds(Answers answers) {
      return conditions.stream().anyMatch(condition -> condition.holds(answers));
    }
  }

  /** This does not hold: also when the question was left out, or was not asked. */
  record Not(Condition condition) implements Condition {
    @Override
    public boolean holds(Answers answers) {
      return !condition.holds(answers);
    }

    @Override
    public List<Asks> asks() {
      return condition.asks();
    }
  }
}
