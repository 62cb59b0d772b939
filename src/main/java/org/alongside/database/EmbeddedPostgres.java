package org.alongside.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A real PostgreSQL with its data in our folder, on this machine's loopback only. */
public final class EmbeddedPostgres implements AutoCloseable {

  private static final String DATABASE = "alongside";
  private static final long LOG_LIMIT = 10_000_000;
  private static final Duration POLL = Duration.ofMillis(20);

  /** Connection refused, connection lost while starting, "the database system is starting up". */
  private static final Set<String> NOT_YET = Set.of("08001", "08006", "57P03");

  private final ServerProcess process;
  private final ServerSettings settings;

  private EmbeddedPostgres(ServerProcess process, ServerSettings settings) {
    this.process = process;
    this.settings = settings;
  }

  /** Starts it, making its data the first time; what an earlier crash left is put in order. */
  public static EmbeddedPostgres start(DataFolder folder) {
    return start(folder, folder.path(), List.of());
  }

  static EmbeddedPostgres start(DataFolder folder, Path programs, List<String> settings) {
    ServerUser user = ServerUser.of(folder.cluster());
    PostgresBinaries binaries = PostgresBinaries.in(programs, user);
    ServerSettings kept = ServerSettings.of(folder.path());
    new NewCluster(folder.cluster(), binaries, user).makeUnlessThere(kept.ownerPassword());
    try {
      ServerProcess.orphan(folder.cluster()).ifPresent(ServerProcess::stop);
      ServerSettings free = kept.withFreePort(folder.path());
      List<String> words = words(binaries, folder.cluster(), free.port());
      words.addAll(settings);
      ServerProcess process =
          ServerProcess.start(new Command(user, folder.cluster(), words), log(folder.log()));
      EmbeddedPostgres started = new EmbeddedPostgres(process, free);
      started.awaitReady(folder.log());
      ApplicationRole.prepare(free, DATABASE);
      return started;
    } catch (IOException e) {
      throw Trouble.writing(folder.path(), e);
    }
  }

  private static List<String> words(PostgresBinaries binaries, Path cluster, int port) {
    List<String> words = new ArrayList<>();
    words.addAll(List.of(binaries.program("postgres"), "-D", ServerProcess.here(cluster)));
    words.addAll(List.of("-p", Integer.toString(port)));
    words.addAll(setting("listen_addresses", "127.0.0.1"));
    words.addAll(setting("unix_socket_directories", ""));
    words.addAll(setting("timezone", "UTC"));
    words.addAll(setting("log_timezone", "UTC"));
    words.addAll(setting("jit", "off"));
    // What people wrote must not reach the log by way of an error.
    words.addAll(setting("log_error_verbosity", "terse"));
    words.addAll(setting("log_min_error_statement", "panic"));
    words.addAll(setting("log_parameter_max_length_on_error", "0"));
    return words;
  }

  static List<String> setting(String name, String value) {
    return List.of("-c", name + "=" + value);
  }

  private static Path log(Path log) throws IOException {
    if (Files.exists(log) && Files.size(log) > LOG_LIMIT) {
      Files.move(
          log,
          log.resolveSibling("database.log.1"),
          java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }
    if (!Files.exists(log)) {
      Files.createFile(log);
      OwnFile.keepOwner(log);
    }
    return log;
  }

  private void awaitReady(Path log) throws IOException {
    while (!isReady()) {
      if (!process.isAlive()) {
        throw Trouble.running(log, "PostgreSQL did not start, see " + log);
      }
      try {
        Thread.sleep(POLL);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new Halt("Stopped while starting.", e);
      }
    }
  }

  private boolean isReady() {
    try (Connection connection = settings.logins("postgres").owner().connect()) {
      return connection.isValid(5);
    } catch (SQLException e) {
      if (NOT_YET.contains(String.valueOf(e.getSQLState()))) {
        return false;
      }
      process.stop();
      throw new Halt("PostgreSQL refused our own login: database.properties is not its own.", e);
    }
  }

  /** How to reach the installation's database. */
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
    process.stop();
  }
}
