package org.alongside.identity.command;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.alongside.Quiet;
import org.alongside.database.Halt;
import org.alongside.database.UsedDatabase;
import org.alongside.identity.storage.RescueAdministrator;
import org.alongside.organisation.SetUpKey;
import org.alongside.people.EmailAddress;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a one-time key for an administrator who has lost their passkey. */
@Command(
    name = "administrator-key",
    description = {
      "Makes a one-time key for an administrator who has lost their passkey.",
      "The server may run meanwhile. They sign in with a link, open /me/passkeys and type the key.",
      "It works for an hour."
    },
    mixinStandardHelpOptions = true)
public final class AdministratorKeyCommand implements Callable<Integer> {

  @Parameters(paramLabel = "EMAIL", description = "The administrator's email address.")
  private String email = "";

  @Option(
      names = "--data",
      paramLabel = "FOLDER",
      defaultValue = "${env:ALONGSIDE_DATA:-data}",
      description = "The data folder (default: ALONGSIDE_DATA, or ./data).")
  private Path data = Path.of("data");

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws SQLException {
    Quiet.please();
    var address =
        EmailAddress.read(email).orElseThrow(() -> new Halt(email + " is no email address."));
    var key = SetUpKey.fresh(new SecureRandom());
    try (UsedDatabase used = UsedDatabase.of(data, System.getenv());
        Connection connection = used.logins().application().connect()) {
      var sql = JdbcClient.create(new SingleConnectionDataSource(connection, true));
      if (!new RescueAdministrator(sql).rescue(address, key, Instant.now())) {
        throw new Halt("There is no administrator with the address " + email + ".");
      }
    }
    spec.commandLine().getOut().println(key.value());
    return CommandLine.ExitCode.OK;
  }
}
