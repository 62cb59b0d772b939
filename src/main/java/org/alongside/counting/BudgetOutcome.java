package org.alongside.counting;

import org.alongside.participation.Sides;

/** What came of sharing a budget; a list of projects becomes agreed only by being confirmed. */
public sealed interface BudgetOutcome extends Outcome {

  @Override
  default boolean agreed() {
    return this instanceof Agreed;
  }

  /** A list of projects, to be confirmed by both sides of the same roll. */
  record Proposed(Spending spending, Sides<Attendance> attendance) implements BudgetOutcome {
    public Proposed {
      Outcome.require(Outcome.quorum(attendance), "both quorums");
      Outcome.require(
          spending.cost().compareTo(spending.electorate().budget()) <= 0, "within the budget");
    }

    /** Neither side spends alone: both confirm the list, or nothing is spent. */
    public BudgetOutcome confirm(MajorityOutcome answer) {
      return switch (answer) {
        case MajorityOutcome.Agreed agreed -> new Agreed(this, agreed);
        case MajorityOutcome.NotAgreed refused -> new NotConfirmed(this, refused);
        case MajorityOutcome.NoQuorum missing -> new NotConfirmed(this, missing);
      };
    }
  }

  /** A list that both sides confirmed. */
  record Agreed(Proposed proposed, MajorityOutcome.Agreed confirmation) implements BudgetOutcome {
    public Agreed {
      Outcome.require(sameRoll(proposed, confirmation), "confirmed by the same roll");
    }

    @Override
    public Sides<Attendance> attendance() {
      return confirmation.attendance();
    }
  }

  /** A list that a side did not confirm, or that too few answered about. */
  record NotConfirmed(Proposed proposed, MajorityOutcome confirmation) implements BudgetOutcome {
    public NotConfirmed {
      Outcome.require(!confirmation.agreed(), "not confirmed");
      Outcome.require(sameRoll(proposed, confirmation), "asked of the same roll");
    }

    @Override
    public Sides<Attendance> attendance() {
      return confirmation.attendance();
    }
  }

  /** Several lists that only a tie tells apart. */
  record Tied(Shares.Tied shares, Sides<Attendance> attendance) implements BudgetOutcome {
    public Tied {
      Outcome.require(Outcome.quorum(attendance), "both quorums");
    }
  }

  /** Too few answered on at least one side. */
  record NoQuorum(Sides<Attendance> attendance) implements BudgetOutcome {
    public NoQuorum {
      Outcome.require(!Outcome.quorum(attendance), "a side short of its quorum");
    }
  }

  private static boolean sameRoll(Proposed proposed, MajorityOutcome answer) {
    return proposed
        .attendance()
        .map(Attendance::onRoll)
        .equals(answer.attendance().map(Attendance::onRoll));
  }
}
