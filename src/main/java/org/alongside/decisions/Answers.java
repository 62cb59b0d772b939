package org.alongside.decisions;

import java.util.List;
import java.util.Optional;
import org.alongside.people.PersonId;

/** All answers, and the papers they are given on. */
public interface Answers {

  /** The paper of one of the people asked; it can't be closed under their hands. */
  Optional<BallotPaper> paper(DecisionId id, PersonId person);

  void add(DecisionId id, Response response);

  /** The latest answer of each of the people asked in one round. */
  List<Response> latest(DecisionId id, int round);

  /** The people asked who have not answered in the round that is open. */
  List<PersonId> unanswered(DecisionId id);
}
