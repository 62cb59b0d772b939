package org.alongside.database;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A migrated, empty database for one test alone. */
public final class TestDatabase implements AutoCloseable {

  private final DatabaseLogins logins;
  private final HikariDataSource owner;
  private final HikariDataSource application;

  private TestDatabase(DatabaseLogins logins) {
    this.logins = logins;
    owner = small(logins.owner());
    application = small(logins.application());
  }

  /** A new one, within a tenth of a second. */
  public static TestDatabase fresh() {
    return new TestDatabase(TestServer.fresh());
  }

  /** As the application sees it: append-only tables can't be changed. */
  public DataSource application() {
    return application;
  }

  /** As who migrates it. */
  public DataSource owner() {
    return owner;
  }

  /** Plain SQL in the application's role. */
  public JdbcClient jdbc() {
    return JdbcClient.create(new Pipeline.Questions(application));
  }

  /** Writes that go before the next question, as in the application. */
  public Pipeline pipeline() {
    return new Pipeline(application);
  }

  /** The addresses and passwords, for a test that connects by itself. */
  public DatabaseLogins logins() {
    return logins;
  }

  private static HikariDataSource small(DatabaseLogin login) {
    HikariDataSource pool = DatabaseSetUp.pool(login);
    pool.setMinimumIdle(0);
    pool.setMaximumPoolSize(12);
    pool.setIdleTimeout(10_000);
    return pool;
  }

  /** Ends every session, as a stopped server would. */
  public void disconnect() {
    owner.close();
    application.close();
  }

  /** Gives the space back; a test that leaves it out costs a few megabytes until the JVM ends. */
  @Override
  public void close() {
    disconnect();
    TestServer.drop(logins);
  }
}
