package org.alongside.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import tools.jackson.databind.json.JsonMapper;

/** The process that is measured, seen from outside. */
final class MeasuredServer implements AutoCloseable {

  private final Process process;
  private final BufferedReader says;
  private final Writer hears;
  private final Prepared prepared;

  private MeasuredServer(Process process) throws IOException {
    this.process = process;
    says = process.inputReader();
    hears = process.outputWriter();
    prepared = JsonMapper.shared().readValue(answer(line -> line.startsWith("{")), Prepared.class);
  }

  /** What it logs meanwhile is passed on. */
  private String answer(Predicate<String> expected) throws IOException {
    for (String line = says.readLine(); line != null; line = says.readLine()) {
      if (expected.test(line)) {
        return line;
      }
      System.err.println(line);
    }
    throw new IOException("The server ended; see what it said above");
  }

  /**
   * Starts it.
   *
   * @param flags the JVM flags of every day
   * @param classes the class path: the extracted application, then the bench
   */
  static MeasuredServer start(List<String> flags, String classes, Path data) throws IOException {
    List<String> words = new ArrayList<>();
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.addAll(flags);
    words.addAll(List.of("-cp", classes, BenchServer.class.getName(), data.toString()));
    var builder = new ProcessBuilder(words).redirectError(ProcessBuilder.Redirect.INHERIT);
    return new MeasuredServer(builder.start());
  }

  Prepared prepared() {
    return prepared;
  }

  /** Lets the time of all open decisions come to its end. */
  void closeDecisions() throws IOException {
    tell("close");
  }

  /** Waits until it has done what was still to do, such as sending letters. */
  void settle() throws IOException {
    tell("settle");
  }

  /** Brings in a table of 40,000 rows; returns when all of them count. */
  void bringIn() throws IOException {
    tell("import");
  }

  private void tell(String word) throws IOException {
    hears.write(word + "\n");
    hears.flush();
    answer(word::equals);
  }

  /** Megabytes of the process as the machine counts them: now, and at most so far. */
  Memory memory() throws IOException {
    Path status = Path.of("/proc", Long.toString(prepared.pid()), "status");
    return new Memory(megabytes(status, "VmRSS:"), megabytes(status, "VmHWM:"));
  }

  record Memory(long now, long most) {}

  private static long megabytes(Path status, String name) throws IOException {
    for (String line : Files.readAllLines(status)) {
      if (line.startsWith(name)) {
        return Long.parseLong(line.replaceAll("\\D", "")) / 1024;
      }
    }
    return 0;
  }

  @Override
  public void close() throws IOException {
    hears.close();
    try {
      if (!process.waitFor(60, TimeUnit.SECONDS)) {
        process.destroy();
      }
    } catch (InterruptedException e) {
      process.destroy();
      Thread.currentThread().interrupt();
    }
  }
}
