package org.alongside;

import java.util.concurrent.Callable;
import org.alongside.database.DataFolder;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Serves the pages until it is stopped. */
@Command(
    name = "run",
    description = "Runs the server; Ctrl-C stops it.",
    mixinStandardHelpOptions = true)
final class RunCommand implements Callable<Integer> {

  @Mixin private RunOptions options = new RunOptions();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    if (options.demo && !options.demoPublic && !Listening.onlyHere(options.servedAddress())) {
      throw new CommandLine.ParameterException(
          spec.commandLine(),
          "A demonstration is served to this machine only, unless you say --demo-public.");
    }
    requirePort("--port", options.port);
    Integer management = options.managementPort;
    if (management != null) {
      requirePort("--management-port", management);
    }
    Listening listening = Listening.of(options);
    // Held until the process ends: the database stops after the pages, and is the last to go.
    DataFolder folder = DataFolder.open(options.data);
    try (Server server = Server.start(folder, listening, options.isDemo())) {
      server.announce(spec.commandLine().getOut());
      server.awaitEnd();
      return CommandLine.ExitCode.OK;
    }
  }

  private void requirePort(String option, int port) {
    if (port < 0 || port > 65535) {
      throw new CommandLine.ParameterException(
          spec.commandLine(),
          "%s %d is not a port: choose one from 1 to 65535.".formatted(option, port));
    }
  }
}
