package org.alongside;

import java.nio.file.Path;
import org.alongside.database.DataFolder;
import org.alongside.database.EmbeddedPostgres;
import org.alongside.database.Installation;
import org.alongside.database.Migrations;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Where the program starts. */
@SpringBootApplication
public class Alongside {

  public static void main(String[] arguments) {
    DataFolder folder = DataFolder.open(Path.of("data"));
    EmbeddedPostgres postgres = EmbeddedPostgres.start(folder);
    new Migrations(postgres.logins()).run();
    SpringApplication application = new SpringApplication(Alongside.class);
    application.addInitializers(context -> {
      context.getBeanFactory().registerSingleton("databaseLogins", postgres.logins());
      context.getBeanFactory().registerSingleton("installation", new Installation(false));
    });
    SpringApplication.getShutdownHandlers().add(postgres::close);
    application.run(arguments);
  }
}
