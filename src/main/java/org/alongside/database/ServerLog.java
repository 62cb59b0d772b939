package org.alongside.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/** What PostgreSQL writes about itself, kept beside its data and never longer than two files. */
record ServerLog(Path file) {

  private static final long LIMIT = 10_000_000;

  static ServerLog in(DataFolder folder) throws IOException {
    ServerLog log = new ServerLog(folder.path().resolve("database.log"));
    if (Files.exists(log.file) && Files.size(log.file) > LIMIT) {
      Path before = log.file.resolveSibling("database.log.1");
      Files.move(log.file, before, StandardCopyOption.REPLACE_EXISTING);
    }
    return new ServerLog(new OwnLogs(folder.path()).database());
  }

  /** Why a server that has just ended could not go on, as it says itself. */
  Halt reason() {
    try (Stream<String> lines = Files.lines(file, StandardCharsets.UTF_8)) {
      List<String> fatal =
          lines.filter(line -> line.contains("FATAL:") || line.contains("PANIC:")).toList();
      String last = fatal.isEmpty() ? "it gave no reason" : fatal.getLast();
      String said = last.replaceFirst("^.*(FATAL|PANIC):\\s*", "");
      return Trouble.running(file, "PostgreSQL did not start: " + said);
    } catch (IOException e) {
      return Trouble.writing(file, e);
    }
  }
}
