package org.alongside.counting;

import java.util.SortedSet;
import org.alongside.participation.Sides;

/** What came of ranking options. */
public sealed interface RankedOutcome extends Outcome {

  RankedNumbers numbers();

  @Override
  default Sides<Attendance> attendance() {
    return numbers().attendance();
  }

  @Override
  default boolean agreed() {
    return this instanceof Agreed;
  }

  /** One option wins, and each side wants it rather than nothing. */
  record Agreed(Option option, RankedNumbers numbers) implements RankedOutcome {
    public Agreed {
      Outcome.require(
          numbers.quorum() && numbers.carriesOne() && numbers.winners().first().equals(option),
          "the one winner, wanted on both sides");
    }
  }

  /** What wins is not wanted on both sides; there is no runner-up. */
  record NotAgreed(RankedNumbers numbers) implements RankedOutcome {
    public NotAgreed {
      Outcome.require(
          numbers.quorum() && !numbers.carriesOne() && !numbers.tied(), "no winner wanted");
    }

    /** What won all the same; the option "none of these" among them, or one a side rejects. */
    public SortedSet<Option> winners() {
      return numbers.winners();
    }
  }

  /** Several options win alike, and at least one is wanted on both sides: they decide again. */
  record Tied(RankedNumbers numbers) implements RankedOutcome {
    public Tied {
      Outcome.require(numbers.quorum() && numbers.tied(), "several winners");
    }

    public SortedSet<Option> between() {
      return numbers.winners();
    }
  }

  /** Too few answered on at least one side. */
  record NoQuorum(RankedNumbers numbers) implements RankedOutcome {
    public NoQuorum {
      Outcome.require(!numbers.quorum(), "a side short of its quorum");
    }
  }
}
