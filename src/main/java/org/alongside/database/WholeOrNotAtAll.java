package org.alongside.database;

import java.util.Objects;
import java.util.function.Supplier;
import org.alongside.participation.Attempt;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Carries out an act in a transaction: what was refused or overtaken leaves nothing behind. */
@Component
public final class WholeOrNotAtAll {

  private final TransactionOperations transaction;

  public WholeOrNotAtAll(TransactionOperations transaction) {
    this.transaction = transaction;
  }

  public <A extends Attempt<?>> A attempt(Supplier<A> act) {
    return Objects.requireNonNull(
        transaction.execute(status -> {
          A attempt = act.get();
          if (!(attempt instanceof Attempt.Done<?>)) {
            status.setRollbackOnly();
          }
          return attempt;
        }));
  }
}
