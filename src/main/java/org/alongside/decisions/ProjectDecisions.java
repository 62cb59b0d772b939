package org.alongside.decisions;

import java.util.List;
import java.util.UUID;

/** The decisions of one project, as its page lists them. */
public interface ProjectDecisions {

  /** Those that have been announced, newest first, in one query. */
  List<DecisionLine> announced(UUID project, int most);
}
