package org.alongside.bench;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Something measured beside its control, turn by turn in one run, so that whatever else the machine
 * does meets both.
 */
final class Ratio {

  private static final int ROUNDS = 5;
  private static final Duration TURN = Duration.ofSeconds(2);
  private static final int WARMING = 15;

  private final int port;
  private final int connections;
  private final Load.Requests control;
  private final PrintWriter out;

  Ratio(int port, int connections, Load.Requests control, PrintWriter out) {
    this.port = port;
    this.connections = connections;
    this.control = control;
    this.out = out;
  }

  /** Measures, prints a line, and gives how many of the measured requests were answered wrongly. */
  long of(String name, Load.Requests measured, double asked) throws InterruptedException {
    warm(control);
    warm(measured);
    List<Load.Result> controls = new ArrayList<>();
    List<Load.Result> products = new ArrayList<>();
    List<Double> ratios = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      Load.Result beside = run(control);
      Load.Result product = run(measured);
      controls.add(beside);
      products.add(product);
      ratios.add(product.perSecond() / beside.perSecond());
    }
    ratios.sort(null);
    double median = ratios.get(ROUNDS / 2);
    out.printf(
        "%-34s %5.2f of the control (%.2f to %.2f); asked %.1f: %s%n",
        name,
        median,
        ratios.getFirst(),
        ratios.getLast(),
        asked,
        median >= asked ? "reached" : "NOT REACHED");
    out.printf(
        "%34s %,.0f a second, half within %.1f ms, 99 of 100 within %.1f ms; the control %,.0f a"
            + " second%n",
        "",
        middle(products).perSecond(),
        middle(products).p50() / 1000.0,
        middle(products).p99() / 1000.0,
        middle(controls).perSecond());
    out.flush();
    return products.stream().mapToLong(Load.Result::wrong).sum()
        + controls.stream().mapToLong(Load.Result::wrong).sum();
  }

  /**
   * Until it has got no faster twice in a row: what the JVM still compiles is not what people meet
   * every day.
   */
  private void warm(Load.Requests requests) throws InterruptedException {
    double fastest = 0;
    int asFast = 0;
    for (int turn = 0; turn < WARMING && asFast < 2; turn++) {
      double now = run(requests).perSecond();
      asFast = now < fastest * 1.05 ? asFast + 1 : 0;
      fastest = Math.max(fastest, now);
    }
  }

  private Load.Result run(Load.Requests requests) throws InterruptedException {
    return new Load(port, connections, requests).run(TURN);
  }

  private static Load.Result middle(List<Load.Result> results) {
    return results.stream()
        .sorted((one, other) -> Double.compare(one.perSecond(), other.perSecond()))
        .toList()
        .get(results.size() / 2);
  }
}
