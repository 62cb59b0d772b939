package org.alongside.questionnaires;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody said to one question. */
public sealed interface Answer {

  /** "Prefer not to say". */
  record Declined() implements Answer {}

  /** An answer in the question's own kind. */
  sealed interface Given extends Answer {}

  /** Text of one line or many. */
  record Words(String text) implements Given {}

  /**
   * What was chosen, in the order of the question.
   *
   * @param other what else, in their own words; null when nothing was added
   */
  record Chosen(List<String> choices, @Nullable String other) implements Given {
    public Chosen {
      choices = List.copyOf(choices);
    }
  }

  /** Everything in order, the most important first. */
  record Ordered(List<String> choices) implements Given {
    public Ordered {
      choices = List.copyOf(choices);
    }
  }

  /** The column chosen in each row that was answered. */
  record Grid(Map<String, String> columns) implements Given {
    public Grid {
      columns = Map.copyOf(columns);
    }
  }

  /** A number. */
  record Amount(BigDecimal value) implements Given {}

  /** A day. */
  record Day(LocalDate value) implements Given {}

  /** The first half of a postcode, such as {@code RV4}. */
  record PostcodeArea(String outward) implements Given {}

  /** Text in a language other than that of the questions. */
  record InLanguage(String text, String language) implements Given {}

  /** A file that was handed in, under the name that its owner gave it. */
  record File(UUID id, String name) implements Given {}

  /** A recording of a voice, or a film, in the place of a longer text. */
  record Recorded(UUID file, String name) implements Given {}

  /** How to reach somebody; empty where they did not say. */
  record Contact(String name, String email, String phone) implements Given {}
}
