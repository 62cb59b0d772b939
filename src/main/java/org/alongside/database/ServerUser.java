package org.alongside.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Who runs PostgreSQL: ourselves, or when we are root, which it refuses, someone without power. */
record ServerUser(String name, boolean other) {

  private static final Path USERS = Path.of("/etc/passwd");
  private static final List<String> POWERLESS = List.of("alongside", "postgres", "nobody");

  static boolean amRoot() {
    return me().equals("root");
  }

  private static String me() {
    return System.getProperty("user.name");
  }

  /** Whoever made the data runs the server again: nobody else can open it. */
  static ServerUser of(Path cluster) {
    try {
      if (Files.isDirectory(cluster)) {
        return maker(cluster, Files.getOwner(cluster).getName());
      }
      return amRoot() ? new ServerUser(powerless(), true) : new ServerUser(me(), false);
    } catch (IOException e) {
      throw Trouble.writing(cluster, e);
    }
  }

  private static ServerUser maker(Path cluster, String maker) {
    if (!amRoot() && !maker.equals(me())) {
      throw new Halt(
          "%s was made by the user %s. Start as %s, or choose another folder with --data."
              .formatted(cluster, maker, maker));
    }
    return new ServerUser(maker, !maker.equals(me()));
  }

  private static String powerless() throws IOException {
    for (String candidate : POWERLESS) {
      if (group(candidate).isPresent()) {
        return candidate;
      }
    }
    throw new Halt("PostgreSQL can't run as root. Add a user named alongside, or start as a user.");
  }

  private static Optional<String> group(String user) throws IOException {
    try (Stream<String> lines = Files.lines(USERS)) {
      return lines
          .map(line -> List.of(line.split(":", -1)))
          .filter(fields -> fields.getFirst().equals(user))
          .map(fields -> fields.get(3))
          .findFirst();
    }
  }

  /** The words before a command that make it run as this user. */
  List<String> prefix() throws IOException {
    if (!other) {
      return List.of();
    }
    return List.of(
        "setpriv",
        "--reuid=" + name,
        "--regid=" + group(name).orElseThrow(() -> new Halt("There is no user " + name + " here.")),
        "--clear-groups",
        "--no-new-privs");
  }

  void own(Path file) throws IOException {
    if (other) {
      Files.setOwner(
          file, file.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(name));
    }
  }
}
