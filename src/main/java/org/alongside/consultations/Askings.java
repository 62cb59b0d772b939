package org.alongside.consultations;

import java.util.List;
import java.util.UUID;

/** What the records tell of all consultations of a project, with one question to the database. */
public interface Askings {

  /** Those that are out, the first in front. */
  List<Asking> in(UUID project);
}
