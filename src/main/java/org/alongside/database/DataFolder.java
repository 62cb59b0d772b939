package org.alongside.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;

/** The folder that holds everything an installation keeps, used by one process at a time. */
public final class DataFolder implements AutoCloseable {

  private final Path path;
  private final FileChannel lockFile;

  private DataFolder(Path path, FileChannel lockFile) {
    this.path = path;
    this.lockFile = lockFile;
  }

  /** Makes the folder where it is missing, and holds it until closed. */
  public static DataFolder open(Path folder) {
    DataFolder opened = openUnlessInUse(folder);
    if (opened == null) {
      throw new Halt(
          "Another Alongside is already running on %s. Stop it first, or choose another folder with --data."
              .formatted(folder.toAbsolutePath().normalize()));
    }
    return opened;
  }

  /** The same, but gives nothing when another process holds the folder. */
  public static @Nullable DataFolder openUnlessInUse(Path folder) {
    Path path = folder.toAbsolutePath().normalize();
    try {
      make(path);
      new OwnLogs(path).keep();
      Path lock = path.resolve("lock");
      FileChannel channel =
          FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (!locked(channel)) {
        channel.close();
        return null;
      }
      OwnFile.keepOwner(lock);
      return new DataFolder(path, channel);
    } catch (FileAlreadyExistsException e) {
      throw new Halt("%s is a file, not a folder. Choose a folder with --data.".formatted(path), e);
    } catch (AccessDeniedException e) {
      throw Trouble.denied(path, e);
    } catch (IOException e) {
      throw Trouble.writing(path, e);
    }
  }

  private static void make(Path path) throws IOException {
    if (!Files.isDirectory(path)) {
      Files.createDirectories(
          path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    }
  }

  private static boolean locked(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  /** Where the folder is. */
  public Path path() {
    return path;
  }

  /** The file that the pages write their log to; nobody else can read it. */
  public Path log() {
    try {
      return new OwnLogs(path).pages();
    } catch (IOException e) {
      throw Trouble.writing(path, e);
    }
  }

  Path cluster() {
    return path.resolve("database");
  }

  /** Lets the next process have the folder. */
  @Override
  public void close() {
    try {
      lockFile.close();
    } catch (IOException e) {
      throw Trouble.writing(path, e);
    }
  }
}
