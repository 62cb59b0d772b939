package org.alongside.database;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** A saved installation, checked before anything in it is used. */
public final class BackupFile implements AutoCloseable {

  private final Path path;
  private final ZipFile zip;
  private final BackupManifest manifest;

  private BackupFile(Path path, ZipFile zip) throws IOException {
    this.path = path;
    this.zip = zip;
    manifest = read();
  }

  /** Opens it and compares every table with its checksum. */
  public static BackupFile open(Path path) {
    if (!Files.isReadable(path) || Files.isDirectory(path)) {
      throw new Halt("There is no backup that can be read at %s.".formatted(path));
    }
    try {
      BackupFile file = new BackupFile(path, new ZipFile(path.toFile()));
      file.verify();
      return file;
    } catch (ZipException e) {
      throw new Halt("%s is damaged, or is not a backup.".formatted(path), e);
    } catch (IOException e) {
      throw new Halt("%s can't be read: %s".formatted(path, e.getMessage()), e);
    }
  }

  private BackupManifest read() throws IOException {
    byte[] json = bytes(BackupManifest.ENTRY);
    String checksum = new String(bytes(BackupManifest.CHECKSUM), StandardCharsets.US_ASCII);
    if (!Sha256.of(json).equals(checksum)) {
      throw new Halt("%s is damaged: its own list of what is in it has changed.".formatted(path));
    }
    try {
      BackupManifest read = JsonMapper.shared().readValue(json, BackupManifest.class);
      if (read.format() != BackupManifest.FORMAT) {
        throw new Halt("%s was made by a newer Alongside: update this one first.".formatted(path));
      }
      return read;
    } catch (JacksonException e) {
      throw new Halt("%s is damaged: it does not say what is in it.".formatted(path), e);
    }
  }

  private void verify() throws IOException {
    for (BackupManifest.SavedTable table : manifest.tables()) {
      DigestInputStream digest = new DigestInputStream(entry(table.entry()), Sha256.digest());
      try (digest) {
        digest.transferTo(java.io.OutputStream.nullOutputStream());
      }
      if (!Sha256.hex(digest.getMessageDigest()).equals(table.sha256())) {
        throw new Halt("%s is damaged: %s is not as it was saved.".formatted(path, table.name()));
      }
    }
  }

  InputStream table(BackupManifest.SavedTable table) throws IOException {
    return entry(table.entry());
  }

  private byte[] bytes(String name) throws IOException {
    try (InputStream in = entry(name)) {
      return in.readAllBytes();
    }
  }

  private InputStream entry(String name) throws IOException {
    @Nullable InputStream in =
        zip.getEntry(name) == null ? null : zip.getInputStream(zip.getEntry(name));
    if (in == null) {
      throw new Halt("%s is damaged, or is not a backup: %s is missing.".formatted(path, name));
    }
    return in;
  }

  BackupManifest manifest() {
    return manifest;
  }

  @Override
  public void close() {
    try {
      zip.close();
    } catch (IOException e) {
      throw Trouble.writing(path, e);
    }
  }
}
