package org.alongside.imports.storage;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.alongside.imports.BatchId;
import org.alongside.imports.HowFar;
import org.springframework.stereotype.Component;

/**
 * How far the work on each table is. The work itself holds its row until it is whole, so this is
 * kept beside it, on the node that works; another one says that it is being worked on.
 */
@Component
class Progress implements HowFar {

  private final Map<BatchId, Integer> done = new ConcurrentHashMap<>();

  void tell(BatchId id, int lines) {
    done.put(id, lines);
  }

  void forget(BatchId id) {
    done.remove(id);
  }

  @Override
  public int lines(BatchId id) {
    return done.getOrDefault(id, 0);
  }
}
