package org.alongside.search.storage;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.alongside.facts.Fact;
import org.alongside.facts.Witness;
import org.alongside.search.Searchable;
import org.alongside.search.Searchable.Part;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.util.function.SingletonSupplier;

/**
 * Brings the index up to date at the end of the transaction that records a fact, so that what turns
 * hidden can't be found a moment longer. Each thing is asked for once, however many facts there
 * are.
 */
@Component
class IndexFacts implements Witness {

  private final Supplier<List<Searchable>> searchables;
  private final FillIndex fill;

  IndexFacts(ObjectProvider<Searchable> searchables, FillIndex fill) {
    this.searchables = SingletonSupplier.of(() -> searchables.orderedStream().toList());
    this.fill = fill;
  }

  @Override
  public void saw(Fact fact) {
    searchables
        .get()
        .forEach(searchable -> {
          if (searchable.changedBy(fact)) {
            later(new Due(searchable, part(searchable, fact)));
          }
        });
  }

  private static Part part(Searchable searchable, Fact fact) {
    var where = fact.where();
    boolean one = where.subjectKind().equalsIgnoreCase(searchable.kind().name());
    return new Part(where.project(), one ? where.subject() : null);
  }

  private record Due(Searchable searchable, Part part) {}

  private void later(Due due) {
    if (TransactionSynchronizationManager.isActualTransactionActive()) {
      AtTheEnd.ofTransaction(this).due.add(due);
    } else {
      fill.fill(due.searchable, due.part);
    }
  }

  /**
   * What waits for the end of this thread's transaction; what is rolled back is never looked at.
   */
  private static final class AtTheEnd implements TransactionSynchronization {

    private final IndexFacts index;
    private final Set<Due> due = new LinkedHashSet<>();

    private AtTheEnd(IndexFacts index) {
      this.index = index;
    }

    private static AtTheEnd ofTransaction(IndexFacts index) {
      return TransactionSynchronizationManager.getSynchronizations().stream()
          .filter(AtTheEnd.class::isInstance)
          .map(AtTheEnd.class::cast)
          .findFirst()
          .orElseGet(() -> {
            var begun = new AtTheEnd(index);
            TransactionSynchronizationManager.registerSynchronization(begun);
            return begun;
          });
    }

    /** Before the writes that wait are sent for the last time. */
    @Override
    public int getOrder() {
      return 0;
    }

    @Override
    public void beforeCommit(boolean readOnly) {
      due.forEach(one -> index.fill.fill(one.searchable, one.part));
    }
  }
}
