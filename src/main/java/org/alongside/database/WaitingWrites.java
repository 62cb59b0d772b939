package org.alongside.database;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The writes of one transaction that have not been sent; what is rolled back is never sent. */
final class WaitingWrites implements TransactionSynchronization {

  /** More are sent in between, so that little is kept in memory. */
  private static final int MOST = 50;

  private final Pipeline pipeline;
  private final List<Pipeline.Write> waiting = new ArrayList<>();
  private boolean ending;

  private WaitingWrites(Pipeline pipeline) {
    this.pipeline = pipeline;
  }

  static WaitingWrites ofTransaction(Pipeline pipeline) {
    return found()
        .orElseGet(() -> {
          var begun = new WaitingWrites(pipeline);
          TransactionSynchronizationManager.registerSynchronization(begun);
          return begun;
        });
  }

  /** Sends what waits in the transaction of this thread, if it has one. */
  static void sendNow() {
    if (TransactionSynchronizationManager.isSynchronizationActive()) {
      found().ifPresent(WaitingWrites::send);
    }
  }

  /** What waits in the transaction of this thread, for whoever sends it with something else. */
  static List<Pipeline.Write> taken() {
    return TransactionSynchronizationManager.isSynchronizationActive()
        ? found().map(WaitingWrites::take).orElse(List.of())
        : List.of();
  }

  private static Optional<WaitingWrites> found() {
    return TransactionSynchronizationManager.getSynchronizations().stream()
        .filter(WaitingWrites.class::isInstance)
        .map(WaitingWrites.class::cast)
        .findFirst();
  }

  void add(Pipeline.Write write) {
    waiting.add(write);
    if (ending || waiting.size() == MOST) {
      send();
    }
  }

  private void send() {
    if (!waiting.isEmpty()) {
      pipeline.sendAll(take());
    }
  }

  private List<Pipeline.Write> take() {
    var all = List.copyOf(waiting);
    waiting.clear();
    return all;
  }

  /** After whatever else happens at the end. */
  @Override
  public int getOrder() {
    return LOWEST_PRECEDENCE;
  }

  /** The last to act commits in the message of the writes; the driver then has no more to do. */
  @Override
  public void beforeCommit(boolean readOnly) {
    ending = true;
    if (!waiting.isEmpty() && isLast()) {
      waiting.add(Pipeline.COMMIT);
    }
    send();
  }

  private boolean isLast() {
    return TransactionSynchronizationManager.getSynchronizations().getLast() == this;
  }

  /** What first came while the transaction was ending would be lost, and must not be in silence. */
  @Override
  public void afterCommit() {
    if (!waiting.isEmpty()) {
      throw new IllegalStateException(waiting.size() + " writes came too late to be committed");
    }
  }
}
