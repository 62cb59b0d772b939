package org.alongside.decisions;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.alongside.participation.Side;
import org.alongside.people.PersonId;

/** All decisions, with what was said after their close. Saved in the caller's transaction. */
public interface Decisions {

  Optional<Decision> find(DecisionId id);

  /** As it is now; nobody else changes it until the transaction ends. */
  Optional<Decision> forChange(DecisionId id);

  /** All rounds so far, in all attempts. */
  List<Round> rounds(DecisionId id);

  /** Who drafted it. */
  PersonId author(DecisionId id);

  void add(DraftDecision draft, PersonId by, Instant now);

  /** Keeps everything but answers and objections; false when somebody was faster. */
  boolean save(Decision decision);

  void add(DecisionId id, Dissent dissent);

  List<Dissent> dissent(DecisionId id);

  void add(DecisionId id, OrganisationActed acted);

  void addBoardPage(DecisionId id, Side side, String words, Instant now);
}
