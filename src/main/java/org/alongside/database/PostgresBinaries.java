package org.alongside.database;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;

/** PostgreSQL's programs, unpacked once from the jar that brings them. */
record PostgresBinaries(Path home) {

  /** Where root unpacks when the data folder is closed to the user who runs the server. */
  private static final Path SHARED = Path.of("/var/lib/alongside");

  private static final String SETTINGS = "/application.properties";

  static PostgresBinaries in(Path folder, ServerUser user) {
    PostgresBinaries here = new PostgresBinaries(folder.resolve("postgresql-" + version()));
    if (!user.other()) {
      return here.unpacked();
    }
    Path open = reachable(folder) ? here.home() : SHARED.resolve("postgresql-" + version());
    return new PostgresBinaries(open).unpacked();
  }

  /** Whether everybody may enter the folder and all above it. */
  private static boolean reachable(Path folder) {
    try {
      for (Path path = folder; path != null; path = path.getParent()) {
        int mode = (Integer) Files.getAttribute(path, "unix:mode");
        if ((mode & 1) == 0) {
          return false;
        }
      }
      return true;
    } catch (IOException e) {
      throw Trouble.writing(folder, e);
    }
  }

  private PostgresBinaries unpacked() {
    Path done = home.resolve("done");
    if (Files.exists(done)) {
      return this;
    }
    try {
      Files.createDirectories(home);
      Path archive = home.resolve("archive.txz");
      try (InputStream in = archive()) {
        Files.copy(in, archive, StandardCopyOption.REPLACE_EXISTING);
      }
      untar();
      Files.delete(archive);
      Files.createFile(done);
      return this;
    } catch (IOException e) {
      throw Trouble.writing(home, e);
    }
  }

  private void untar() {
    try {
      List<String> words = List.of("tar", "-xJf", "archive.txz", "--no-same-owner");
      new Command(new ServerUser("", false), home, words).finish();
    } catch (Halt e) {
      if (String.valueOf(e.getMessage()).contains("xz")) {
        throw new Halt("PostgreSQL can't be unpacked: install xz (Debian: xz-utils).", e);
      }
      throw e;
    }
  }

  private static InputStream archive() throws IOException {
    String name = "/postgres-%s.txz".formatted(platform());
    InputStream in = PostgresBinaries.class.getResourceAsStream(name);
    if (in == null) {
      throw new Halt(
          "There is no PostgreSQL for this machine (%s). Name one with ALONGSIDE_DATABASE_URL."
              .formatted(platform()));
    }
    return in;
  }

  private static String platform() {
    boolean mac = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac");
    boolean arm = System.getProperty("os.arch").equals("aarch64");
    return (mac ? "darwin-" : "linux-") + (arm ? "arm_64" : "x86_64");
  }

  /** The version of PostgreSQL that this build brings. */
  static String version() {
    Properties build = new Properties();
    try (InputStream in = PostgresBinaries.class.getResourceAsStream(SETTINGS)) {
      build.load(Objects.requireNonNull(in, SETTINGS));
      return build.getProperty("alongside.postgresql.version");
    } catch (IOException e) {
      throw new IllegalStateException(SETTINGS + " can't be read", e);
    }
  }

  String program(String name) {
    return home.resolve("bin").resolve(name).toString();
  }

  /** Whether a running process is one of these programs, whichever version. */
  static boolean isServer(ProcessHandle process) {
    return process.info().command().stream()
        .flatMap(command -> Stream.of(Path.of(command)))
        .anyMatch(command -> command.endsWith("bin/postgres"));
  }
}
