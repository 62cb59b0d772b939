package org.alongside.database;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import org.alongside.mail.Pace;

/** A clock that stands still until the test turns it. */
public final class TestClock implements InstantSource {

  private final AtomicReference<Instant> now;
  private final List<Runnable> watchers = new CopyOnWriteArrayList<>();

  public TestClock(Instant start) {
    now = new AtomicReference<>(start);
  }

  /**
   * Stands at the true time, in whole seconds; at night on the next morning, when letters leave.
   */
  public TestClock() {
    this(Pace.byDay(Instant.now().truncatedTo(ChronoUnit.SECONDS)));
  }

  @Override
  public Instant instant() {
    return now.get();
  }

  public void set(Instant instant) {
    now.set(instant);
    watchers.forEach(Runnable::run);
  }

  public void advance(Duration by) {
    now.updateAndGet(before -> before.plus(by));
    watchers.forEach(Runnable::run);
  }

  /** Done whenever the clock has been turned. */
  void whenTurned(Runnable then) {
    watchers.add(then);
  }
}
