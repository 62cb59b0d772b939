package org.alongside.files.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.alongside.files.ByteRange;
import org.alongside.files.Contents;
import org.alongside.files.FileId;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What files hold, in a folder, by their ids. What is rolled back leaves nothing behind, and what
 * is removed goes when that is certain.
 */
final class FolderContents implements Contents {

  private static final int AT_ONCE = 256 * 1024;

  private final Path folder;

  FolderContents(Path folder) {
    this.folder = folder;
  }

  @Override
  public void write(FileId id, InputStream content) throws IOException {
    var place = place(id);
    Files.createDirectories(place.getParent());
    afterwards(place, TransactionSynchronization.STATUS_ROLLED_BACK);
    try (var channel =
        FileChannel.open(place, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      content.transferTo(Channels.newOutputStream(channel));
      channel.force(true);
    }
  }

  @Override
  public void read(FileId id, ByteRange wanted, OutputStream out) throws IOException {
    try (InputStream in = Files.newInputStream(place(id))) {
      in.skipNBytes(wanted.from());
      for (long left = wanted.length(); left > 0; ) {
        byte[] bytes = in.readNBytes((int) Math.min(AT_ONCE, left));
        if (bytes.length == 0) {
          throw new IOException("The file " + id + " is shorter than it was");
        }
        out.write(bytes);
        left -= bytes.length;
      }
    }
  }

  @Override
  public void delete(FileId id) {
    afterwards(place(id), TransactionSynchronization.STATUS_COMMITTED);
  }

  /** Two letters of the id make the folder, so that none gets too full. */
  private Path place(FileId id) {
    var name = id.toString();
    return folder.resolve(name.substring(0, 2)).resolve(name);
  }

  private static void afterwards(Path place, int ending) {
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCompletion(int status) {
            if (status == ending) {
              gone(place);
            }
          }
        });
  }

  private static void gone(Path place) {
    try {
      Files.deleteIfExists(place);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
