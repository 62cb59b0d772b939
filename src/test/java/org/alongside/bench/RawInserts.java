package org.alongside.bench;

import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import org.alongside.database.DatabaseLogin;

/** What the database alone can do: the control's row, inserted and committed without any stack. */
record RawInserts(DatabaseLogin database, int connections) {

  /** Inserts a second. */
  double run(Duration time) throws InterruptedException {
    var count = new AtomicLong();
    var done = new CountDownLatch(connections);
    long start = System.nanoTime();
    long end = start + time.toNanos();
    for (int each = 0; each < connections; each++) {
      Thread.ofPlatform()
          .start(() -> {
            insert(end, count);
            done.countDown();
          });
    }
    done.await();
    return count.get() / ((System.nanoTime() - start) / 1e9);
  }

  private void insert(long end, AtomicLong count) {
    try (var connection = database.connect();
        var insert =
            connection.prepareStatement("INSERT INTO bench.kept (id, words) VALUES (?, ?)")) {
      while (System.nanoTime() < end) {
        insert.setObject(1, UUID.randomUUID());
        insert.setString(2, "A line that is kept");
        insert.executeUpdate();
        count.incrementAndGet();
      }
    } catch (SQLException e) {
      throw new IllegalStateException("A raw insert failed", e);
    }
  }
}
