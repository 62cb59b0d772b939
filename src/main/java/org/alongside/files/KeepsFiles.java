package org.alongside.files;

import java.util.UUID;
import org.alongside.access.Actor;

/**
 * A capability whose things have files: it says who may read one of its things. Implemented below,
 * one for each kind; files of a kind that nobody answers for are read by nobody.
 */
public interface KeepsFiles {

  /** For example {@code project}; the same as in {@link BelongsTo}. */
  String kind();

  boolean mayRead(UUID thing, Actor actor);
}
