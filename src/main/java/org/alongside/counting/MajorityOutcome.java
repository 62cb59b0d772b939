package org.alongside.counting;

import org.alongside.participation.Sides;

/** What came of asking whether both groups agree. */
public sealed interface MajorityOutcome extends Outcome {

  MajorityNumbers numbers();

  @Override
  default Sides<Attendance> attendance() {
    return numbers().attendance();
  }

  @Override
  default boolean agreed() {
    return this instanceof Agreed;
  }

  /** Each side on its own carries it. */
  record Agreed(MajorityNumbers numbers) implements MajorityOutcome {
    public Agreed {
      Outcome.require(numbers.quorum() && numbers.carried(), "both quorums, both majorities");
    }
  }

  /** Enough answered, and at least one side does not carry it. */
  record NotAgreed(MajorityNumbers numbers) implements MajorityOutcome {
    public NotAgreed {
      Outcome.require(numbers.quorum() && !numbers.carried(), "both quorums, no double majority");
    }
  }

  /** Too few answered on at least one side. */
  record NoQuorum(MajorityNumbers numbers) implements MajorityOutcome {
    public NoQuorum {
      Outcome.require(!numbers.quorum(), "a side short of its quorum");
    }
  }
}
