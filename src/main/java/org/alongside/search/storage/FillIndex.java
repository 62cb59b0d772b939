package org.alongside.search.storage;

import org.alongside.search.SearchIndex;
import org.alongside.search.Searchable;
import org.alongside.search.Searchable.Part;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Fills the index from what there is. */
@Component
class FillIndex {

  private final SearchIndex index;
  private final ObjectProvider<Searchable> searchables;
  private final JdbcClient sql;
  private final TransactionOperations transaction;

  FillIndex(
      SearchIndex index,
      ObjectProvider<Searchable> searchables,
      JdbcClient sql,
      TransactionOperations transaction) {
    this.index = index;
    this.searchables = searchables;
    this.sql = sql;
    this.transaction = transaction;
  }

  /** One after the other, so that nobody writes down what another has just changed. */
  void fill(Searchable searchable, Part part) {
    sql.sql("SELECT 1 FROM pg_advisory_xact_lock(hashtext(:lock))")
        .param("lock", "search " + searchable.kind() + " " + part.project())
        .query(Integer.class)
        .single();
    index.replace(searchable.kind(), part, searchable.find(part));
  }

  void fillAll() {
    transaction.executeWithoutResult(
        _ -> searchables.forEach(searchable -> fill(searchable, Part.ALL)));
  }

  /** After an upgrade, or a restore of what was saved before there was a search. */
  @EventListener(ApplicationReadyEvent.class)
  void fillIfEmpty() {
    if (index.empty()) {
      fillAll();
    }
  }
}
