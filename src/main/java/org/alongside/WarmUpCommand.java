package org.alongside;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.alongside.database.DataFolder;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Starts, shows a few pages and ends: what the JVM learns in it makes later starts quick. */
@Command(name = "warm-up", hidden = true)
final class WarmUpCommand implements Callable<Integer> {

  private static final List<String> PAGES =
      List.of("/", "/what-we-mean", "/health", "/projects", "/decisions", "/sign-in", "/nowhere");

  @Parameters(paramLabel = "FOLDER", description = "A folder to throw away afterwards.")
  private Path scratch = Path.of("");

  @Override
  public Integer call() throws IOException, InterruptedException {
    Listening listening = new Listening("127.0.0.1", 0, 0);
    DataFolder folder = DataFolder.open(scratch);
    try (Server server = Server.start(folder, listening, false);
        HttpClient client = HttpClient.newHttpClient()) {
      server.awaitAll();
      for (String page : PAGES) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(server.url() + page)).build();
        client.send(request, HttpResponse.BodyHandlers.discarding());
      }
    }
    return CommandLine.ExitCode.OK;
  }
}
