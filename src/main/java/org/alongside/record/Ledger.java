package org.alongside.record;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps the records of all decisions; each only grows. */
public interface Ledger {

  /** Adds an entry at the end, in the caller's transaction; two at once wait for each other. */
  void append(UUID decision, EntryType type, Instant at, Json.Members payload);

  /** From the first to the last. */
  List<Entry> entries(UUID decision);

  /** Those that follow one, at most so many. */
  List<Entry> after(UUID decision, int seq, int most);

  /** The hash of the last entry, by which others can tell that none was cut off. */
  Optional<Hash> head(UUID decision);
}
