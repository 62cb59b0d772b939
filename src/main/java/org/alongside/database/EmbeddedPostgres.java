package org.alongside.database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A real PostgreSQL with its data in our folder, on this machine's loopback only. */
public final class EmbeddedPostgres implements RunningDatabase {

  private static final Logger LOG = LoggerFactory.getLogger(EmbeddedPostgres.class);
  static final String DATABASE = "alongside";
  private static final Duration POLL = Duration.ofMillis(20);

  /** Connection refused, connection lost while starting, "the database system is starting up". */
  private static final Set<String> NOT_YET = Set.of("08001", "08006", "57P03");

  private final DataFolder folder;
  private final Command command;
  private final ServerSettings settings;
  private volatile ServerProcess process;
  private volatile boolean stopping;

  private EmbeddedPostgres(DataFolder folder, Command command, ServerSettings settings)
      throws IOException {
    this.folder = folder;
    this.command = command;
    this.settings = settings;
    process = ServerProcess.start(command, ServerLog.in(folder).file());
  }

  /** Starts it, making its data the first time; what an earlier crash left is put in order. */
  public static EmbeddedPostgres start(DataFolder folder) {
    return start(folder, folder.path(), List.of());
  }

  static EmbeddedPostgres start(DataFolder folder, Path programs, List<ServerSetting> more) {
    ServerUser user = ServerUser.of(folder.cluster());
    ServerSettings kept = ServerSettings.of(folder.path());
    PostgresBinaries binaries = PostgresBinaries.in(programs, user);
    new NewCluster(folder.cluster(), binaries, user).makeUnlessThere(kept.ownerPassword());
    try {
      ServerProcess.orphan(folder.cluster()).ifPresent(ServerProcess::stop);
      ServerSettings free = kept.withFreePort(folder.path());
      List<String> words = words(binaries, folder.cluster(), free.port(), more);
      return new EmbeddedPostgres(folder, new Command(user, folder.cluster(), words), free)
          .prepared();
    } catch (IOException e) {
      throw Trouble.writing(folder.path(), e);
    }
  }

  private static List<String> words(
      PostgresBinaries binaries, Path cluster, int port, List<ServerSetting> more) {
    List<String> words = new ArrayList<>();
    words.addAll(List.of(binaries.program("postgres"), "-D", ServerProcess.here(cluster)));
    words.addAll(List.of("-p", Integer.toString(port)));
    Stream.concat(ServerSetting.OURS.stream(), more.stream())
        .forEach(setting -> words.addAll(setting.words()));
    return words;
  }

  private EmbeddedPostgres prepared() {
    try {
      awaitReady();
      ApplicationRole.prepare(settings, DATABASE);
      watch();
      return this;
    } catch (RuntimeException e) {
      close();
      throw e;
    }
  }

  private void awaitReady() {
    while (!isReady()) {
      if (!process.isAlive()) {
        throw reason();
      }
      try {
        Thread.sleep(POLL);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new Halt("Stopped while starting.", e);
      }
    }
  }

  private Halt reason() {
    try {
      return ServerLog.in(folder).reason();
    } catch (IOException e) {
      return Trouble.writing(folder.path(), e);
    }
  }

  private boolean isReady() {
    try (Connection connection = settings.logins("postgres").owner().connect()) {
      return connection.isValid(5);
    } catch (SQLException e) {
      if (NOT_YET.contains(String.valueOf(e.getSQLState()))) {
        return false;
      }
      throw new Halt("PostgreSQL refused our own login: database.properties is not its own.", e);
    }
  }

  /** A server that ends unasked, killed or out of memory, is started again. */
  private void watch() {
    var _ =
        process.handle().onExit().thenRunAsync(this::again, task -> Thread.ofVirtual().start(task));
  }

  private void again() {
    for (int attempt = 1; !stopping; attempt++) {
      try {
        Thread.sleep(POLL.multipliedBy(Math.min(attempt * 10L, 500)));
        restart();
        return;
      } catch (IOException | Halt e) {
        LOG.error("PostgreSQL ended unasked, and start {} failed: {}", attempt, e.getMessage());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  private synchronized void restart() throws IOException {
    if (stopping) {
      return;
    }
    LOG.warn("PostgreSQL ended unasked and is started again");
    process = ServerProcess.start(command, ServerLog.in(folder).file());
    awaitReady();
    watch();
  }

  @Override
  public DatabaseLogins logins() {
    return settings.logins(DATABASE);
  }

  /** How to reach another database of the same server. */
  DatabaseLogins logins(String database) {
    return settings.logins(database);
  }

  /** Stops the server; call it after everything that uses it. */
  @Override
  public void close() {
    stopping = true;
    synchronized (this) {
      process.stop();
    }
  }
}
