package org.alongside.database;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import java.util.Set;

/** A file written beside its place, brought safely to the disk, and only then given its name. */
final class AtomicFile implements AutoCloseable {

  private final Path file;
  private final Path side;
  private final FileChannel channel;
  private final OutputStream buffered;

  private AtomicFile(Path file, Path side, FileChannel channel) {
    this.file = file;
    this.side = side;
    this.channel = channel;
    buffered = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
  }

  static AtomicFile beside(Path file) throws IOException {
    Path absolute = file.toAbsolutePath();
    if (Files.isDirectory(absolute)) {
      throw new Halt("%s is a folder. Name a file.".formatted(file));
    }
    Path side = absolute.resolveSibling(absolute.getFileName() + ".part");
    Files.deleteIfExists(side);
    // What is saved is personal: only its owner may read it.
    FileChannel channel =
        FileChannel.open(
            side,
            Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    return new AtomicFile(absolute, side, channel);
  }

  /** Closing this stream ends what is written, and leaves the file open for commit. */
  OutputStream stream() {
    return new FilterOutputStream(buffered) {
      @Override
      public void write(byte[] bytes, int offset, int length) throws IOException {
        out.write(bytes, offset, length);
      }

      @Override
      public void close() throws IOException {
        out.flush();
      }
    };
  }

  void commit() throws IOException {
    buffered.flush();
    channel.force(true);
    channel.close();
    Files.move(side, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    try (FileChannel folder = FileChannel.open(Objects.requireNonNull(file.getParent()))) {
      folder.force(true);
    }
  }

  /** Without a commit nothing is left behind. */
  @Override
  public void close() throws IOException {
    channel.close();
    Files.deleteIfExists(side);
  }
}
