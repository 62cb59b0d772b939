package org.alongside.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.util.FileSystemUtils;

/** One PostgreSQL for all tests of a JVM, quick because nothing in it need survive. */
final class TestServer {

  private static final String TEMPLATE = "template_of_tests";
  private static final Path FOLDERS = Path.of("target", "test-servers");
  private static final TestServer ONE = new TestServer();

  private final DataFolder folder;
  private final EmbeddedPostgres postgres;
  private final AtomicInteger made = new AtomicInteger();

  private TestServer() {
    Path path = FOLDERS.resolve(Long.toString(ProcessHandle.current().pid())).toAbsolutePath();
    folder = DataFolder.open(path);
    postgres = EmbeddedPostgres.start(folder, binaries(), ServerSetting.QUICK);
    Runtime.getRuntime().addShutdownHook(new Thread(this::remove));
    execute("CREATE DATABASE " + TEMPLATE);
    new Migrations(postgres.logins(TEMPLATE)).run();
  }

  static DatabaseLogins fresh() {
    return ONE.copy();
  }

  /** A database without anything in it, as somebody else's server would offer. */
  static DatabaseLogins empty() {
    String name = "test_" + ONE.made.incrementAndGet();
    ONE.execute("CREATE DATABASE " + name);
    return ONE.postgres.logins(name);
  }

  static void drop(DatabaseLogins logins) {
    String url = logins.owner().url();
    ONE.execute("DROP DATABASE " + url.substring(url.lastIndexOf('/') + 1) + " WITH (FORCE)");
  }

  /** A new folder that goes with the JVM. */
  static Path scratch() {
    try {
      return Files.createTempDirectory(ONE.folder.path(), "data");
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Unpacked once for all JVMs that test. */
  private static Path binaries() {
    return Path.of("target").toAbsolutePath();
  }

  private DatabaseLogins copy() {
    String name = "test_" + made.incrementAndGet();
    synchronized (this) {
      execute("CREATE DATABASE %s TEMPLATE %s STRATEGY FILE_COPY".formatted(name, TEMPLATE));
    }
    return postgres.logins(name);
  }

  private void execute(String sql) {
    try (Connection connection = postgres.logins("postgres").owner().connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  private void remove() {
    postgres.close();
    folder.close();
    try {
      FileSystemUtils.deleteRecursively(folder.path());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
