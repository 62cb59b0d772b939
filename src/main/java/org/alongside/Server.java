package org.alongside;

import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import org.alongside.database.DataFolder;
import org.alongside.database.DatabaseLogins;
import org.alongside.database.Halt;
import org.alongside.database.Installation;
import org.alongside.database.Installations;
import org.alongside.database.Migrations;
import org.alongside.database.RunningDatabase;
import org.alongside.web.NextStep;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;

/** The database and the pages over it, started and stopped in the right order. */
final class Server implements AutoCloseable {

  private final ConfigurableApplicationContext context;
  private final Listening listening;
  private final CountDownLatch ended;
  private final CompletableFuture<Void> rest;

  private Server(
      ConfigurableApplicationContext context, Listening listening, CountDownLatch ended) {
    this.context = context;
    this.listening = listening;
    this.ended = ended;
    this.rest = TheRest.of(context);
  }

  static Server start(DataFolder folder, Listening listening, boolean demo) {
    Quiet.please();
    RunningDatabase database = RunningDatabase.open(folder, System.getenv());
    // Spring runs this after the pages have stopped: web first, then database.
    SpringApplication.getShutdownHandlers().add(database::close);
    Installation installation = prepared(database, demo);
    CountDownLatch ended = new CountDownLatch(1);
    SpringApplication application = application(database.logins(), installation, ended);
    List<String> settings = settings(folder, listening);
    return new Server(run(application, settings, folder), listening, ended);
  }

  /**
   * Spring's handlers act only once it runs, so a refusal before that stops the database itself.
   */
  private static Installation prepared(RunningDatabase database, boolean demo) {
    try {
      new Migrations(database.logins()).run();
      return Installations.settle(database.logins(), demo);
    } catch (RuntimeException e) {
      database.close();
      throw e;
    }
  }

  /** Beans are made when the first page needs them; {@link TheRest} makes the others beside it. */
  private static SpringApplication application(
      DatabaseLogins logins, Installation installation, CountDownLatch ended) {
    SpringApplication application = new SpringApplication(Alongside.class);
    application.setLazyInitialization(true);
    application.addInitializers(context -> {
      context.getBeanFactory().registerSingleton("databaseLogins", logins);
      context.getBeanFactory().registerSingleton("installation", installation);
    });
    application.addListeners((ContextClosedEvent event) -> ended.countDown());
    return application;
  }

  private static List<String> settings(DataFolder folder, Listening listening) {
    return List.of(
        "--server.address=" + listening.address(),
        "--server.port=" + listening.port(),
        "--management.server.address=127.0.0.1",
        "--management.server.port=" + listening.managementPort(),
        "--alongside.data=" + folder.path(),
        "--logging.threshold.console="
            + System.getenv().getOrDefault("ALONGSIDE_CONSOLE_LOG", "OFF"),
        "--logging.file.name=" + folder.log());
  }

  private static ConfigurableApplicationContext run(
      SpringApplication application, List<String> settings, DataFolder folder) {
    try {
      return application.run(settings.toArray(String[]::new));
    } catch (PortInUseException e) {
      throw new Halt(
          "Port %d is taken. Stop what uses it, or choose another with --port."
              .formatted(e.getPort()),
          e);
    } catch (RuntimeException e) {
      throw new Halt(
          "Alongside could not start: %s (details in %s)"
              .formatted(root(e), folder.path().resolve("alongside.log")),
          e);
    }
  }

  private static String root(Throwable e) {
    Throwable cause = e;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return String.valueOf(cause.getMessage()).lines().findFirst().orElse(cause.toString());
  }

  /** Where it answers on this machine. */
  String url() {
    return listening.url(port("local.server.port"));
  }

  private int port(String key) {
    return Integer.parseInt(Objects.requireNonNull(context.getEnvironment().getProperty(key), key));
  }

  /** Says where it is, unless it has been told to stop meanwhile. */
  void announce(PrintWriter out) {
    try {
      tell(out);
    } catch (IllegalStateException e) {
      if (context.isActive()) {
        throw e;
      }
    }
  }

  private void tell(PrintWriter out) {
    out.println("Alongside is running at " + url());
    List<String> next =
        context
            .getBeanProvider(NextStep.class)
            .orderedStream()
            .map(step -> step.line(url()))
            .flatMap(Optional::stream)
            .toList();
    if (next.isEmpty()) {
      out.println("Open that address in a browser.");
    }
    next.forEach(out::println);
    out.println(
        "Metrics for this machine: http://localhost:%d/actuator/metrics"
            .formatted(port("local.management.port")));
    out.println("Press Ctrl-C to stop.");
    out.flush();
  }

  /** Waits until it is told to stop, or can't go on. */
  void awaitEnd() {
    try {
      ended.await();
      awaitAll();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Waits until everything is made, also what no page has needed yet. */
  void awaitAll() {
    try {
      rest.join();
    } catch (CompletionException e) {
      throw new Halt("Alongside had to stop: %s (details in its log)".formatted(root(e)), e);
    }
  }

  @Override
  public void close() {
    context.close();
  }
}
