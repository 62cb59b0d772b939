package org.alongside.bench;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** Kills the measured server as nothing else would, and starts Alongside again on its data. */
final class StartAgain implements Closeable {

  private static final Duration FIRST = Duration.ofSeconds(20);

  private final Path launcher;
  private final Path data;
  private final Prepared prepared;
  private volatile @Nullable Process again;

  StartAgain(Path launcher, Path data, Prepared prepared) {
    this.launcher = launcher;
    this.data = data;
    this.prepared = prepared;
  }

  /** After twenty seconds; the database is left to itself, and found by the next start. */
  void afterAWhile() {
    LockSupport.parkNanos(FIRST.toNanos());
    var server = ProcessHandle.of(prepared.pid()).orElseThrow();
    server.destroyForcibly();
    server.onExit().join();
    try {
      again =
          new ProcessBuilder(
                  launcher.toString(),
                  "run",
                  "--demo",
                  "--data",
                  data.toString(),
                  "--port",
                  "" + prepared.port())
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
    } catch (IOException e) {
      throw new IllegalStateException("It could not be started again", e);
    }
  }

  @Override
  public void close() throws IOException {
    var process = again;
    if (process == null) {
      throw new IOException("It was not killed");
    }
    process.destroy();
    try {
      process.waitFor(30, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
