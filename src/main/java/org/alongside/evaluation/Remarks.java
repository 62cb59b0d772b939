package org.alongside.evaluation;

import java.util.List;
import java.util.UUID;

/** All remarks of partners on the criteria of their projects. */
public interface Remarks {

  void add(UUID project, Remark remark);

  /** Oldest first. */
  List<Remark> on(UUID project, Criterion criterion);
}
