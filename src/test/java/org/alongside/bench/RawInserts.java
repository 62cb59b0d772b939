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

  /** One insert each time an interval has passed, until closed. */
  Writer atIntervals(Duration interval) {
    return new Writer(database, interval);
  }

  /** Somebody who writes beside what is measured. */
  static final class Writer implements AutoCloseable {

    private final AtomicLong written = new AtomicLong();
    private final Thread thread;
    private volatile boolean stopping;

    private Writer(DatabaseLogin database, Duration interval) {
      thread = Thread.ofPlatform().start(() -> write(database, interval));
    }

    private void write(DatabaseLogin database, Duration interval) {
      try (var connection = database.connect();
          var insert =
              connection.prepareStatement("INSERT INTO bench.kept (id, words) VALUES (?, ?)")) {
        while (!stopping) {
          insert.setObject(1, UUID.randomUUID());
          insert.setString(2, "A line that is kept");
          insert.executeUpdate();
          written.incrementAndGet();
          Thread.sleep(interval);
        }
      } catch (SQLException | InterruptedException e) {
        throw new IllegalStateException("The writer stopped", e);
      }
    }

    /** Fails when nothing was written. */
    void check() {
      if (written.get() == 0 || !thread.isAlive()) {
        throw new IllegalStateException("Nobody wrote meanwhile");
      }
    }

    @Override
    public void close() {
      stopping = true;
    }
  }
}
