package org.alongside;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the server listens, where it keeps its data, and whether it is a demonstration. */
final class RunOptions {

  @Option(
      names = "--port",
      paramLabel = "PORT",
      defaultValue = "${env:ALONGSIDE_PORT:-8080}",
      description = "Where the pages are served (default: 8080).")
  int port;

  @Option(
      names = "--address",
      paramLabel = "ADDRESS",
      description =
          "Which network address to serve (default: this machine only; 0.0.0.0 for every network).")
  @Nullable String address;

  @Option(
      names = "--management-port",
      paramLabel = "PORT",
      description =
          "Where metrics are served, to this machine only (default: the port after --port).")
  @Nullable Integer managementPort;

  @Option(
      names = "--data",
      paramLabel = "FOLDER",
      defaultValue = "${env:ALONGSIDE_DATA:-data}",
      description = "The folder that keeps everything (default: ALONGSIDE_DATA, or ./data).")
  Path data = Path.of("data");

  @Option(names = "--demo", description = "A demonstration with people and projects made up.")
  boolean demo;

  @Option(
      names = "--demo-public",
      description = "A demonstration served to every network, not to this machine only.")
  boolean demoPublic;

  boolean isDemo() {
    return demo || demoPublic;
  }

  String servedAddress() {
    if (address != null) {
      return address;
    }
    return demoPublic ? "0.0.0.0" : "127.0.0.1";
  }
}
