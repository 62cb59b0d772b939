package org.alongside;

import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerStarter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.alongside.database.DatabaseLogins;
import org.alongside.database.Halt;
import org.alongside.database.Installation;
import org.alongside.database.Installations;
import org.alongside.database.RestoreInstallation;
import org.alongside.people.DeleteAccount;
import org.alongside.people.People;
import org.alongside.people.PersonId;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** Erases people as the running application does, but reached by nobody and without jobs. */
record EraseAgain(Path folder) implements RestoreInstallation.EraseAgain {

  @Override
  public void erase(DatabaseLogins logins, Map<UUID, Instant> people) {
    try (ConfigurableApplicationContext context = quietly(logins)) {
      TransactionTemplate transaction = context.getBean(TransactionTemplate.class);
      DeleteAccount delete = context.getBean(DeleteAccount.class);
      people.forEach((person, at) -> {
        var erasure = new People.Erasure(new PersonId(person), at);
        transaction.executeWithoutResult(_ -> delete.again(erasure));
      });
    }
  }

  /** The jobs' starter is replaced by one that starts nothing. */
  private ConfigurableApplicationContext quietly(DatabaseLogins logins) {
    Installation installation = Installations.read(logins);
    try {
      return new SpringApplicationBuilder(Alongside.class)
          .registerShutdownHook(false)
          .initializers(context -> {
            var beans = context.getBeanFactory();
            beans.registerSingleton("databaseLogins", logins);
            beans.registerSingleton("installation", installation);
            beans.registerSingleton("noJobs", (DbSchedulerStarter) () -> {});
          })
          .run(
              "--server.address=127.0.0.1",
              "--server.port=0",
              "--management.server.address=127.0.0.1",
              "--management.server.port=0",
              "--logging.threshold.console=OFF",
              "--alongside.data=" + folder);
    } catch (RuntimeException e) {
      throw new Halt("The erasures made since could not be repeated: " + e.getMessage(), e);
    }
  }
}
