package org.alongside.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

/**
 * Keeps a data folder and the logs in it to their owner, also where they were there before. A
 * folder that holds something else, and nothing of ours, stays as it is.
 */
record OwnLogs(Path folder) {

  private static final String LOG = "alongside.log";
  private static final String DATABASE_LOG = "database.log";

  void keep() throws IOException {
    if (!mayChange()) {
      return;
    }
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    for (Path log : logs()) {
      close(log);
    }
  }

  /** The log of the pages, there before anything is written to it. */
  Path pages() throws IOException {
    return made(LOG);
  }

  /** The log of the database. */
  Path database() throws IOException {
    return made(DATABASE_LOG);
  }

  private Path made(String name) throws IOException {
    Path log = folder.resolve(name);
    if (!Files.exists(log)) {
      OwnFile.write(log, "");
    }
    return log;
  }

  private static void close(Path log) throws IOException {
    Files.setPosixFilePermissions(log, PosixFilePermissions.fromString("rw-------"));
  }

  private boolean mayChange() throws IOException {
    boolean mine =
        ServerUser.amRoot()
            || Files.getOwner(folder).getName().equals(System.getProperty("user.name"));
    return mine && (Files.exists(folder.resolve("lock")) || inside().isEmpty());
  }

  /** Those written now, and those that were put aside. */
  private List<Path> logs() throws IOException {
    return inside().stream()
        .filter(file -> {
          String name = file.getFileName().toString();
          return name.startsWith(LOG) || name.startsWith(DATABASE_LOG);
        })
        .filter(Files::isRegularFile)
        .toList();
  }

  private List<Path> inside() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.toList();
    }
  }
}
