package org.alongside.database;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Something that every page asks for, held in memory on each node. A request that finds it older
 * than a second has it read again in the background, and never uses any older than five.
 */
public final class HeldInMemory<T> {

  private static final Duration ASK_AGAIN = Duration.ofSeconds(1);
  private static final Duration TOO_OLD = Duration.ofSeconds(5);

  private final LoadingCache<Boolean, T> held;

  public HeldInMemory(Supplier<T> latest) {
    this.held =
        Caffeine.newBuilder()
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .refreshAfterWrite(ASK_AGAIN)
            .expireAfterWrite(TOO_OLD)
            .build(always -> latest.get());
  }

  public T get() {
    return held.get(true);
  }

  /** This node shows its own change at once, as soon as the change holds. */
  public void forget() {
    if (!TransactionSynchronizationManager.isSynchronizationActive()) {
      held.invalidateAll();
      return;
    }
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            held.invalidateAll();
          }
        });
  }
}
