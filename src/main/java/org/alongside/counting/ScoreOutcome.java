package org.alongside.counting;

import java.util.SortedSet;
import org.alongside.participation.Sides;

/** What came of scoring options. */
public sealed interface ScoreOutcome extends Outcome {

  ScoreNumbers numbers();

  @Override
  default Sides<Attendance> attendance() {
    return numbers().attendance();
  }

  @Override
  default boolean agreed() {
    return this instanceof Agreed;
  }

  /** One option has the highest parity mean of those that stay above the floor on both sides. */
  record Agreed(Option option, ScoreNumbers numbers) implements ScoreOutcome {
    public Agreed {
      var best = numbers.best();
      Outcome.require(
          numbers.quorum() && best.size() == 1 && best.first().equals(option), "the one best");
    }
  }

  /** No option stays above the floor on both sides. */
  record NotAgreed(ScoreNumbers numbers) implements ScoreOutcome {
    public NotAgreed {
      Outcome.require(numbers.quorum() && numbers.best().isEmpty(), "no option stays");
    }
  }

  /** Several options are equally good to the last digit: the partners decide again. */
  record Tied(ScoreNumbers numbers) implements ScoreOutcome {
    public Tied {
      Outcome.require(numbers.quorum() && numbers.best().size() > 1, "several best");
    }

    public SortedSet<Option> between() {
      return numbers.best();
    }
  }

  /** Too few answered on at least one side. */
  record NoQuorum(ScoreNumbers numbers) implements ScoreOutcome {
    public NoQuorum {
      Outcome.require(!numbers.quorum(), "a side short of its quorum");
    }
  }
}
