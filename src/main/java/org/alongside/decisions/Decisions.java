package org.alongside.decisions;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.participation.Side;
import org.alongside.partnerships.PartnershipId;
import org.alongside.people.PersonId;
import org.alongside.record.Commitment;
import org.jspecify.annotations.Nullable;

/** All decisions, with what belongs to them. Everything is saved in the caller's transaction. */
public interface Decisions {

  Optional<Decision> find(DecisionId id);

  /** As it is now; nobody else changes it until the transaction ends. */
  Optional<Decision> forChange(DecisionId id);

  /** All rounds so far, in all attempts. */
  List<Round> rounds(DecisionId id);

  /** Those of one partnership, newest first. */
  List<DecisionLine> of(PartnershipId partnership);

  /** Those that everyone may see: announced, open and closed ones, newest first, from a key on. */
  List<DecisionLine> register(@Nullable Instant before, int most);

  /** Those whose opening or close has come. */
  List<DecisionId> due(Instant now);

  /**
   * The open ones whose round closes before a moment: for reminding those who have not answered.
   */
  List<DecisionId> closingBefore(Instant moment);

  /** The people asked who have not answered in the round that is open. */
  List<PersonId> unanswered(DecisionId id);

  void add(DraftDecision draft, PersonId by, Instant now);

  /** Keeps everything but answers and objections; false when somebody was faster. */
  boolean save(Decision decision);

  /** The paper of one of the people asked; it can't be closed under their hands. */
  Optional<BallotPaper> paper(DecisionId id, PersonId person);

  void add(DecisionId id, Response response);

  void add(DecisionId id, Objection objection, Instant at);

  /** Its owner says it in other words. */
  void reword(UUID objection, Commitment words);

  /** An amendment of this round is meant to answer them. */
  void answered(Set<UUID> objections, int round);

  void close(UUID objection, Objection.State closed, Instant at);

  void test(UUID objection, UUID asked, Objection.Test test);

  void wantClosed(UUID objection, UUID asked, boolean want);

  /** The latest answer of each of the people asked in one round. */
  List<Response> latest(DecisionId id, int round);

  void add(DecisionId id, Dissent dissent);

  List<Dissent> dissent(DecisionId id);

  /** What each side wrote to the Board. */
  Map<Side, String> boardPages(DecisionId id);

  void addBoardPage(DecisionId id, Side side, String words, Instant now);
}
