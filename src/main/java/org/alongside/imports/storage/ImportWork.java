package org.alongside.imports.storage;

import java.time.InstantSource;
import java.util.function.Consumer;
import org.alongside.imports.Batch;
import org.alongside.imports.BatchId;
import org.alongside.imports.BringInLines;
import org.alongside.imports.CheckLines;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** One piece of work on a table, whole or not at all; how far it is can be seen meanwhile. */
@Component
class ImportWork {

  private final CheckLines check;
  private final BringInLines bring;
  private final TransactionOperations transaction;
  private final Progress progress;
  private final InstantSource clock;

  ImportWork(
      CheckLines check,
      BringInLines bring,
      TransactionOperations transaction,
      Progress progress,
      InstantSource clock) {
    this.check = check;
    this.bring = bring;
    this.transaction = transaction;
    this.progress = progress;
    this.clock = clock;
  }

  void on(BatchId id, Batch.State state) {
    Consumer<Integer> far = done -> progress.tell(id, done);
    try {
      transaction.executeWithoutResult(_ -> {
        switch (state) {
          case CHECKING -> check.check(id, clock.instant(), far);
          case BRINGING_IN -> bring.bringIn(id, clock.instant(), far);
          case UNDOING -> bring.undo(id, clock.instant(), far);
          default -> {}
        }
      });
    } finally {
      progress.forget(id);
    }
  }
}
