package org.alongside.decisions;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Decisions as their pages tell them: each question one query, however many are asked. */
public interface DecisionStories {

  Optional<DecisionStory> of(DecisionId id);

  /** The people who will be, are or were asked, in all attempts; answers are no part of it. */
  List<Voice> voices(DecisionId id);

  /** The project that a decision belongs to; that never changes. */
  Optional<UUID> project(DecisionId id);
}
