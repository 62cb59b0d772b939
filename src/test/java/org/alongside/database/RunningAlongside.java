package org.alongside.database;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.alongside.Alongside;
import org.alongside.organisation.Organisations;
import org.alongside.organisation.PublicAddress;
import org.alongside.organisation.Riverdale;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.WebServer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
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

  /** Starts it as on the very first day, when nobody has set it up. */
  public static RunningAlongside startBeforeSetUp(String... settings) {
    return run(TestDatabase.fresh(), new TestClock(), false, settings);
  }

  /** Starts it on a database and clock that the test has; a second node, or a second start. */
  public static RunningAlongside start(
      TestDatabase database, TestClock clock, boolean demo, String... settings) {
    var running = run(database, clock, demo, settings);
    running.bean(Organisations.class).begin(Riverdale.at(new PublicAddress(running.url())));
    return running;
  }

  private static RunningAlongside run(
      TestDatabase database, TestClock clock, boolean demo, String... settings) {
    CountedQueries queries = new CountedQueries();
    ConfigurableApplicationContext context =
        new SpringApplicationBuilder(Alongside.class)
            .main(Alongside.class)
            .registerShutdownHook(false)
            .initializers(starting -> {
              var beans = starting.getBeanFactory();
              beans.registerSingleton("databaseLogins", database.logins());
              beans.registerSingleton("installation", new Installation(demo));
              beans.registerSingleton("testClock", clock);
              beans.registerSingleton("countedQueries", queries);
            })
            .run(arguments(settings));
    clock.whenTurned(() -> lookForDueJobs(context));
    return new RunningAlongside(database, clock, context, queries);
  }

  /** A job that has just become due need not wait for the next look. */
  private static void lookForDueJobs(ConfigurableApplicationContext context) {
    if (context.isActive()) {
      context.getBean(Scheduler.class).triggerCheckForDueExecutions();
    }
  }

  /** As arguments, because these weigh more than the application's own settings. */
  private static String[] arguments(String... settings) {
    Map<String, String> all = new LinkedHashMap<>();
    all.put("server.port", "0");
    all.put("alongside.data", TestServer.scratch().toString());
    all.put("management.server.port", "0");
    all.put("db-scheduler.polling-interval", "200ms");
    all.put("alongside.database.pool.minimum-idle", "0");
    all.put("spring.lifecycle.timeout-per-shutdown-phase", "1s");
    for (String setting : settings) {
      int equals = setting.indexOf('=');
      all.put(setting.substring(0, equals), setting.substring(equals + 1));
    }
    return all.entrySet().stream()
        .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
        .toArray(String[]::new);
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

  /** What takes the requests. */
  public WebServer server() {
    return Objects.requireNonNull(((WebServerApplicationContext) context).getWebServer());
  }

  public <T> T bean(Class<T> type) {
    return context.getBean(type);
  }

  /** All beans, for what is shared with applications started in other ways. */
  public BeanFactory context() {
    return context;
  }

  /** How many statements each page sent to the database. */
  public CountedQueries queries() {
    return queries;
  }

  /** All beans of a kind, in their order. */
  public <T> Stream<T> beans(Class<T> type) {
    return context.getBeanProvider(type).orderedStream();
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
