package org.alongside.database;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import java.util.Properties;

/** A file that only its owner can read, replaced as a whole. */
public final class OwnFile {

  private OwnFile() {}

  static void store(Path file, Properties content) throws IOException {
    var text = new StringWriter();
    content.store(text, null);
    write(file, text.toString());
  }

  /** Writes the file anew; at no moment can anybody else read it. */
  public static void write(Path file, String content) throws IOException {
    Path folder = Objects.requireNonNull(file.getParent());
    Path side =
        Files.createTempFile(
            folder,
            file.getFileName().toString(),
            ".new",
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(side, content);
    keepOwner(side);
    Files.move(side, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Root leaves files to whom the folder belongs, so that the next start may be without root. */
  static void keepOwner(Path file) throws IOException {
    var owner = Files.getOwner(Objects.requireNonNull(file.getParent()));
    if (!Files.getOwner(file).equals(owner) && ServerUser.amRoot()) {
      Files.setOwner(file, owner);
    }
  }
}
