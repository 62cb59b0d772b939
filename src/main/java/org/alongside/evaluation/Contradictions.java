package org.alongside.evaluation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What people say against records of others; it stands beside them. */
public interface Contradictions {

  void add(UUID project, Contradiction contradiction, Instant now);

  /** All of a project, the first first. */
  List<Contradiction> in(UUID project);
}
