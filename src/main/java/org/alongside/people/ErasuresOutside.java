package org.alongside.people;

import java.util.List;

/**
 * The list of erasures as it is kept outside the database, so that restoring an old backup does not
 * bring back whoever has left since.
 */
public interface ErasuresOutside {

  /** Adds one; adding it twice does no harm. */
  void add(People.Erasure erasure);

  List<People.Erasure> all();
}
