package org.alongside.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.Scanner;
import org.alongside.Alongside;
import org.alongside.database.DataFolder;
import org.alongside.database.DatabaseLogins;
import org.alongside.database.Installation;
import org.alongside.database.Installations;
import org.alongside.database.Migrations;
import org.alongside.database.RunningDatabase;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/**
 * Alongside in a process of its own with the JVM flags of every day, the bench's control pages and
 * its story. It tells by one line what it has prepared, closes the open decisions at the word
 * "close", waits at "settle" until no job is due, brings in a large table at "import", and ends
 * when its input does.
 */
final class BenchServer {

  private BenchServer() {}

  public static void main(String[] arguments) throws IOException {
    var folder = DataFolder.open(Path.of(arguments[0]));
    var database = RunningDatabase.open(folder, System.getenv());
    Runtime.getRuntime().addShutdownHook(new Thread(database::close));
    new Migrations(database.logins()).run();
    ControlTables.make(database.logins().owner());
    var installation = Installations.settle(database.logins(), true);
    var clock = new BenchClock();
    try (var context = run(folder, database.logins(), installation, clock)) {
      int port = Integer.parseInt(property(context, "local.server.port"));
      var prepared = new BenchStory(context, clock).tell(port, database.logins().application());
      System.out.println(JsonMapper.shared().writeValueAsString(prepared));
      obey(context);
    }
    database.close();
    folder.close();
  }

  private static ConfigurableApplicationContext run(
      DataFolder folder, DatabaseLogins logins, Installation installation, BenchClock clock) {
    return new SpringApplicationBuilder(Alongside.class)
        .registerShutdownHook(false)
        .initializers(starting -> {
          var beans = starting.getBeanFactory();
          beans.registerSingleton("databaseLogins", logins);
          beans.registerSingleton("installation", installation);
          beans.registerSingleton("benchClock", clock);
        })
        .run(
            "--server.port=0",
            "--management.server.port=0",
            "--alongside.data=" + folder.path(),
            "--logging.threshold.console=OFF",
            "--logging.file.name=" + folder.path().resolve("alongside.log"),
            // Two hundred partners press here from one address, as fast as they can.
            "--alongside.limits.account-action-a-minute=1000000",
            "--alongside.limits.by-action=false",
            "--alongside.limits.address-a-minute=100000000");
  }

  private static String property(ConfigurableApplicationContext context, String key) {
    return Objects.requireNonNull(context.getEnvironment().getProperty(key), key);
  }

  private static void obey(ConfigurableApplicationContext context) throws IOException {
    var clock = context.getBean(BenchClock.class);
    var jobs = new JobsDue(context.getBean(JdbcClient.class));
    try (var words = new Scanner(System.in, StandardCharsets.UTF_8)) {
      while (words.hasNextLine()) {
        var word = words.nextLine();
        if (word.equals("close")) {
          clock.goBack(Duration.ofDays(-60));
        } else if (word.equals("settle")) {
          jobs.await();
        } else if (word.equals("import")) {
          new BenchImport(context).run();
        }
        System.out.println(word);
      }
    }
  }
}
