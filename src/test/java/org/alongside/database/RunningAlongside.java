package org.alongside.database;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.alongside.Alongside;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole application on a free port, with a database of its own and a clock to turn. */
public final class RunningAlongside implements AutoCloseable {

  private final TestDatabase database;
  private final TestClock clock;
  private final ConfigurableApplicationContext context;
  private final CountedQueries queries;

  private RunningAlongside(
      TestDatabase database,
      TestClock clock,
      ConfigurableApplicationContext context,
      CountedQueries queries) {
    this.database = database;
    this.clock = clock;
    this.context = context;
    this.queries = queries;
  }

  /** Starts it; settings are given as key=value. */
  public static RunningAlongside start(String... settings) {
    return start(TestDatabase.fresh(), new TestClock(), false, settings);
  }

  /** Starts it as a demonstration. */
  public static RunningAlongside startDemo(String... settings) {
    return start(TestDatabase.fresh(), new TestClock(), true, settings);
  }

  /** Starts it on a database and clock that the test has; a second node, or a second start. */
  public static RunningAlongside start(
      TestDatabase database, TestClock clock, boolean demo, String... settings) {
    CountedQueries queries = new CountedQueries();
    ConfigurableApplicationContext context =
        new SpringApplicationBuilder(Alongside.class)
            .main(Alongside.class)
            .properties(properties(settings))
            .registerShutdownHook(false)
            .initializers(starting -> {
              var beans = starting.getBeanFactory();
              beans.registerSingleton("databaseLogins", database.logins());
              beans.registerSingleton("installation", new Installation(demo));
              beans.registerSingleton("testClock", clock);
              beans.registerSingleton("countedQueries", queries);
            })
            .run();
    return new RunningAlongside(database, clock, context, queries);
  }

  private static Map<String, Object> properties(String... settings) {
    Map<String, Object> properties = new HashMap<>();
    properties.put("server.port", "0");
    properties.put("management.server.port", "0");
    properties.put("db-scheduler.polling-interval", "200ms");
    properties.put("alongside.database.pool.minimum-idle", "0");
    properties.put("spring.lifecycle.timeout-per-shutdown-phase", "1s");
    for (String setting : settings) {
      int equals = setting.indexOf('=');
      properties.put(setting.substring(0, equals), setting.substring(equals + 1));
    }
    return properties;
  }

  /** Where it answers, without a slash at the end. */
  public String url() {
    return "http://localhost:" + port("local.server.port");
  }

  /** Where metrics are. */
  public String managementUrl() {
    return "http://localhost:" + port("local.management.port");
  }

  private String port(String key) {
    return Objects.requireNonNull(context.getEnvironment().getProperty(key), key);
  }

  public <T> T bean(Class<T> type) {
    return context.getBean(type);
  }

  /** How many statements each page sent to the database. */
  public CountedQueries queries() {
    return queries;
  }

  public TestClock clock() {
    return clock;
  }

  public TestDatabase database() {
    return database;
  }

  /** Stops this node and leaves the database. */
  public void stop() {
    context.close();
  }

  @Override
  public void close() {
    context.close();
    database.close();
  }
}
