package org.alongside.access.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * Remembers which project a thing belongs to: for things that never move to another, so that most
 * requests need not ask for it.
 */
public final class KnownProjects<K> {

  private static final int MOST = 20_000;

  private final Cache<K, UUID> known = Caffeine.newBuilder().maximumSize(MOST).build();
  private final Function<K, Optional<UUID>> find;

  public KnownProjects(Function<K, Optional<UUID>> find) {
    this.find = find;
  }

  /** Empty when there is no such thing; that is asked again, for it may come. */
  public Optional<UUID> of(K key) {
    var remembered = known.getIfPresent(key);
    if (remembered != null) {
      return Optional.of(remembered);
    }
    var found = find.apply(key);
    found.ifPresent(project -> known.put(key, project));
    return found;
  }
}
