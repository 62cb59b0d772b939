package org.alongside.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A program outside the JVM, started with nothing of our environment. */
record Command(ServerUser user, Path folder, List<String> words) {

  /** Waits for the end, and gives what it printed; anything but success is told in one line. */
  String finish() {
    try {
      Process process = builder().redirectErrorStream(true).start();
      process.getOutputStream().close();
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (process.waitFor() != 0) {
        throw Trouble.running(folder, output);
      }
      return output;
    } catch (IOException e) {
      throw new Halt("%s could not be run: %s".formatted(words.getFirst(), e.getMessage()), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Halt("Stopped while starting.", e);
    }
  }

  ProcessBuilder builder() throws IOException {
    List<String> all = new ArrayList<>(user.prefix());
    all.addAll(words);
    ProcessBuilder builder = new ProcessBuilder(all).directory(folder.toFile());
    Map<String, String> environment = builder.environment();
    environment.clear();
    environment.put("PATH", "/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin:/opt/homebrew/bin");
    environment.put("LC_ALL", "C");
    environment.put("TZ", "UTC");
    return builder;
  }
}
