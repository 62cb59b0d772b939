package org.alongside.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** How long it takes from the command to the first page, with data that is there already. */
record StartTimes(Path command, Path data) {

  private static final int STARTS = 5;
  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(60);

  /** Seconds, the shortest first. */
  List<Double> measure() throws IOException, InterruptedException {
    List<Double> seconds = new ArrayList<>();
    for (int each = 0; each < STARTS; each++) {
      seconds.add(one());
    }
    seconds.sort(null);
    return seconds;
  }

  private double one() throws IOException, InterruptedException {
    int port = free();
    long start = System.nanoTime();
    var process =
        new ProcessBuilder(
                command.toString(), "run", "--demo", "--data", data.toString(), "--port", "" + port)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      while (!answers(port)) {
        if (!process.isAlive() || System.nanoTime() - start > PATIENCE) {
          throw new IOException("It did not start");
        }
        Thread.sleep(10);
      }
      return (System.nanoTime() - start) / 1e9;
    } finally {
      process.destroy();
      process.waitFor(30, TimeUnit.SECONDS);
    }
  }

  private static boolean answers(int port) {
    try (var connection = new Connection(port)) {
      return connection.send(Requests.get("/")).status() == 200;
    } catch (IOException notYet) {
      return false;
    }
  }

  private static int free() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
