package org.alongside.decisions;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.alongside.partnerships.PartnershipId;
import org.jspecify.annotations.Nullable;

/** Decisions in lists. */
public interface DecisionRegister {

  /** Those of one partnership, newest first. */
  List<DecisionLine> of(PartnershipId partnership);

  /** Those that have been announced and that everyone may see, newest first, after a mark. */
  List<DecisionLine> register(@Nullable Mark after, int most);

  /** The same of one project alone, named by its address. */
  List<DecisionLine> register(String project, @Nullable Mark after, int most);

  /** Those whose opening, close or day to be looked at again has come. */
  List<DecisionId> due(Instant now);

  /**
   * The open ones whose round closes before a moment: for reminding those who have not answered.
   */
  List<DecisionId> closingBefore(Instant moment);

  /** A place in the register; decisions of the same moment are told apart by their ids. */
  record Mark(Instant from, UUID id) {

    public static Mark of(DecisionLine line) {
      return new Mark(line.dates().from(), line.id().value());
    }
  }
}
