package org.alongside.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The running PostgreSQL: how it is started, found again and stopped. */
record ServerProcess(ProcessHandle handle) {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Path SETSID = Path.of("/usr/bin/setsid");
  private static final Path WORKING_FOLDER = Path.of("/proc/self/cwd");

  /**
   * How the server is told where its data is. The way through the process's own working folder
   * needs no permission on the folders above, so root may keep data inside a closed home.
   */
  static String here(Path cluster) {
    return Files.exists(WORKING_FOLDER) ? WORKING_FOLDER.toString() : cluster.toString();
  }

  /** In a session of its own where possible, so that Ctrl-C reaches only us: web first. */
  static ServerProcess start(Command postgres, Path log) throws IOException {
    List<String> words = new ArrayList<>();
    if (Files.isExecutable(SETSID)) {
      words.add(SETSID.toString());
    }
    words.addAll(postgres.words());
    Process process =
        new Command(postgres.user(), postgres.folder(), words)
            .builder()
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
            .start();
    process.getOutputStream().close();
    return new ServerProcess(process.toHandle());
  }

  /** A server of ours that lives on although whoever started it died. */
  static Optional<ServerProcess> orphan(Path cluster) throws IOException {
    Path pidFile = cluster.resolve("postmaster.pid");
    if (!Files.exists(pidFile)) {
      return Optional.empty();
    }
    return Files.readAllLines(pidFile).stream()
        .findFirst()
        .map(String::strip)
        .filter(pid -> pid.matches("\\d{1,9}"))
        .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid)))
        .filter(PostgresBinaries::isServer)
        .map(ServerProcess::new);
  }

  boolean isAlive() {
    return handle.isAlive();
  }

  /** Fast shutdown: it ends its sessions, writes everything down and goes. */
  void stop() {
    signal("INT");
    if (!gone()) {
      signal("QUIT");
      if (!gone()) {
        throw new Halt("PostgreSQL (process %d) does not stop.".formatted(handle.pid()));
      }
    }
  }

  private void signal(String name) {
    if (handle.isAlive()) {
      String line = "kill -%s %d 2>/dev/null || true".formatted(name, handle.pid());
      new Command(new ServerUser("", false), Path.of("/"), List.of("sh", "-c", line)).finish();
    }
  }

  private boolean gone() {
    try {
      handle.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
      return true;
    } catch (TimeoutException e) {
      return false;
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
