package org.alongside.counting;

import java.util.Set;
import org.alongside.participation.Sides;

/** What came of asking for objections. */
public sealed interface ConsentOutcome extends Outcome {

  Sides<ConsentTally> numbers();

  @Override
  default Sides<Attendance> attendance() {
    return numbers().map(ConsentTally::attendance);
  }

  @Override
  default boolean agreed() {
    return this instanceof Agreed;
  }

  private static boolean carried(Sides<ConsentTally> numbers) {
    return numbers.map(ConsentTally::shortfalls).both(Set::isEmpty);
  }

  private static boolean quorum(Sides<ConsentTally> numbers) {
    return Outcome.quorum(numbers.map(ConsentTally::attendance));
  }

  static ConsentOutcome of(Sides<ConsentTally> numbers) {
    if (!quorum(numbers)) {
      return new NoQuorum(numbers);
    }
    return carried(numbers) ? new Agreed(numbers) : new NotAgreed(numbers);
  }

  /** No objection is open, and on each side more than half have none. */
  record Agreed(Sides<ConsentTally> numbers) implements ConsentOutcome {
    public Agreed {
      Outcome.require(quorum(numbers) && carried(numbers), "both quorums, no open objection");
    }
  }

  /** Enough answered, and an objection is open or too few had none. */
  record NotAgreed(Sides<ConsentTally> numbers) implements ConsentOutcome {
    public NotAgreed {
      Outcome.require(quorum(numbers) && !carried(numbers), "both quorums, something lacking");
    }
  }

  /** Too few answered on at least one side. */
  record NoQuorum(Sides<ConsentTally> numbers) implements ConsentOutcome {
    public NoQuorum {
      Outcome.require(!quorum(numbers), "a side short of its quorum");
    }
  }
}
