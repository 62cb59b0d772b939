package org.alongside.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Alongside as a process of its own, to be stopped and killed like a real one. */
public final class AlongsideProcess implements AutoCloseable {

  public static final String WHOLE = "org.alongside.Alongside";

  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final Pattern RUNNING = Pattern.compile("running at (\\S+)");

  private final Process process;
  private final Path folder;
  private final Path output;

  private AlongsideProcess(Process process, Path folder, Path output) {
    this.process = process;
    this.folder = folder;
    this.output = output;
  }

  /** Starts it on a data folder, and gives it back before it answers. */
  static AlongsideProcess start(Path folder, String program, List<String> before, String... options)
      throws IOException {
    Path output = Files.createTempFile("alongside", ".out");
    List<String> words = new ArrayList<>(before);
    words.addAll(java());
    words.addAll(List.of(program, "--port=0", "--data=" + folder));
    words.addAll(List.of(options));
    Process process =
        new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(output.toFile()).start();
    return new AlongsideProcess(process, folder, output);
  }

  public static AlongsideProcess running(Path folder) throws Exception {
    return running(folder, WHOLE);
  }

  public static AlongsideProcess running(Path folder, String program, String... options)
      throws Exception {
    AlongsideProcess started = start(folder, program, List.of(), options);
    try {
      started.url();
      return started;
    } catch (Exception | Error e) {
      started.close();
      throw e;
    }
  }

  /** A command as typed at a prompt: it ends well, and this is what it says. */
  public static String typed(String... words) throws Exception {
    List<String> all = new ArrayList<>(java());
    all.add(WHOLE);
    all.addAll(List.of(words));
    Process process = new ProcessBuilder(all).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new AssertionError(String.join(" ", words) + ": " + said);
    }
    return said;
  }

  private static List<String> java() {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:TieredStopAtLevel=1",
        "-Xmx256m",
        "-cp",
        System.getProperty("java.class.path"));
  }

  /** Where it answers, as soon as it says so. */
  public String url() throws Exception {
    Instant end = Instant.now().plus(PATIENCE);
    while (Instant.now().isBefore(end)) {
      Matcher said = RUNNING.matcher(said());
      if (said.find()) {
        return said.group(1);
      }
      if (!process.isAlive()) {
        break;
      }
      Thread.sleep(50);
    }
    throw new AssertionError("It did not start: " + said());
  }

  String said() throws IOException {
    return Files.readString(output, StandardCharsets.UTF_8);
  }

  /** Its PostgreSQL, by the process id that this one keeps. */
  ProcessHandle postgres() throws IOException {
    Optional<ProcessHandle> found =
        ServerProcess.orphan(folder.resolve("database")).map(ServerProcess::handle);
    return found.orElseThrow(() -> new AssertionError("no PostgreSQL runs"));
  }

  /** SIGKILL: nothing is tidied up. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  /** Sends a signal, and gives the exit code. */
  public int signalled(String name) throws Exception {
    new ProcessBuilder("sh", "-c", "kill -%s %d".formatted(name, process.pid())).start().waitFor();
    return ended();
  }

  int ended() throws InterruptedException {
    if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
      throw new AssertionError("It did not end");
    }
    return process.exitValue();
  }

  @Override
  public void close() throws IOException {
    process.destroyForcibly();
    process.onExit().join();
    ServerProcess.orphan(folder.resolve("database")).ifPresent(ServerProcess::stop);
    Files.delete(output);
  }
}
