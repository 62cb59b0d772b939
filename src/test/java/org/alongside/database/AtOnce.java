package org.alongside.database;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Starts several pieces of work in the same moment and waits for all. */
public final class AtOnce {

  private AtOnce() {}

  public static <T> List<T> run(List<Callable<T>> work) throws Exception {
    var start = new CyclicBarrier(work.size());
    var results = new ArrayList<T>();
    try (var threads = Executors.newFixedThreadPool(work.size())) {
      var running = new ArrayList<Future<T>>();
      for (var one : work) {
        running.add(
            threads.submit(() -> {
              start.await();
              return one.call();
            }));
      }
      for (var one : running) {
        results.add(one.get(30, TimeUnit.SECONDS));
      }
    }
    return results;
  }
}
