package org.alongside.questionnaires;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a question is answered, with its limits. */
public sealed interface Kind {

  /** What a short text holds at most. */
  int SHORT = 200;

  /** What a long text holds at most, if nothing else is said. */
  int LONG = 4_000;

  /** One line. */
  record ShortText(int most) implements Kind {}

  /** As many lines as are wanted. */
  record LongText(int most) implements Kind {}

  /**
   * Exactly one.
   *
   * @param other whether "other, please say" is offered
   */
  record OneOf(List<Choice> choices, boolean other, Look look) implements Kind {
    public OneOf {
      choices = List.copyOf(choices);
    }

    /** How choices are shown. */
    public enum Look {
      RADIOS,
      AREAS,
      PICTURES
    }
  }

  /** Any number, up to a limit. */
  record ManyOf(List<Choice> choices, boolean other, int atMost) implements Kind {
    public ManyOf {
      choices = List.copyOf(choices);
    }
  }

  /** A point on a scale in words that everyone knows. */
  record InWords(Scale scale) implements Kind {}

  /** A whole number between two ends that have names. */
  record NumberScale(int from, int to, String low, String high) implements Kind {}

  /** All of them in order, the most important first. */
  record Ranking(List<Choice> choices) implements Kind {
    public Ranking {
      choices = List.copyOf(choices);
    }
  }

  /** One answer to each row. */
  record Matrix(List<Choice> rows, List<Choice> columns) implements Kind {
    public Matrix {
      rows = List.copyOf(rows);
      columns = List.copyOf(columns);
    }
  }

  /**
   * A number.
   *
   * @param decimals how many digits may follow the point
   */
  record Amount(BigDecimal least, BigDecimal most, int decimals) implements Kind {}

  /** A day; no limit where null. */
  record Day(@Nullable LocalDate earliest, @Nullable LocalDate latest) implements Kind {}

  /** The first half of a postcode: the second half would point at a street. */
  record PostcodeArea() implements Kind {}

  /** A document, picture, recording or film. */
  record File() implements Kind {}

  /** How to reach somebody; all of it by choice. */
  record Contact() implements Kind {}
}
