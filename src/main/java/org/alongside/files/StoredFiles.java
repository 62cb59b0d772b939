package org.alongside.files;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** All files kept here, without what they hold; that is in {@link Contents}. */
public interface StoredFiles {

  void add(StoredFile file);

  /** Also one that was removed or found harmful. */
  Optional<StoredFile> find(FileId id);

  /** Of one thing, oldest first, without those that were removed. */
  List<StoredFile> of(String kind, UUID thing);

  /** Of many things at once, by thing. */
  Map<UUID, List<StoredFile>> of(String kind, Collection<UUID> things);

  /** Of those never checked, the ones that have waited longest. */
  List<StoredFile> notChecked(int most);

  void checked(FileId id, StoredFile.State state, Instant now);

  /** Whether it was there still. */
  boolean remove(FileId id, Instant now);

  /** All of these things, also what was removed: from now on nobody knows that there were any. */
  List<FileId> forget(String kind, Collection<UUID> things);

  void forget(FileId id);

  boolean describe(FileId id, Described described);
}
