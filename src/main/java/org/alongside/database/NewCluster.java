package org.alongside.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import org.springframework.util.FileSystemUtils;

/** Makes the server's data where there is none; half a making leaves nothing behind. */
record NewCluster(Path cluster, PostgresBinaries binaries, ServerUser user) {

  void makeUnlessThere(String ownerPassword) {
    if (Files.isDirectory(cluster)) {
      return;
    }
    try {
      Path side = Objects.requireNonNull(cluster.getParent()).resolve("database.new");
      FileSystemUtils.deleteRecursively(side);
      Files.createDirectory(side);
      user.own(side);
      init(side, ownerPassword);
      Files.move(side, cluster, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw Trouble.writing(cluster, e);
    }
  }

  private void init(Path side, String ownerPassword) throws IOException {
    Path password = Files.createTempFile("alongside", "");
    try {
      Files.writeString(password, ownerPassword);
      user.own(password);
      List<String> words =
          List.of(
              binaries.program("initdb"),
              "-D",
              ServerProcess.here(side),
              "-U",
              ServerSettings.OWNER,
              "-A",
              "scram-sha-256",
              "--pwfile",
              password.toString(),
              "-E",
              "UTF8",
              "--locale-provider=builtin",
              "--builtin-locale=C.UTF-8",
              "-k");
      new Command(user, side, words).finish();
    } finally {
      Files.delete(password);
    }
  }
}
