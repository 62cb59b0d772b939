package org.alongside.database;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import tools.jackson.databind.json.JsonMapper;

/**
 * Saves a whole installation into one file, as it was at one moment, also while it is used: every
 * table by COPY in one REPEATABLE READ transaction, with its rows and SHA-256 in a manifest.
 */
public record Backup(DatabaseLogins logins) {

  /** What was saved. */
  public record Saved(int tables, long rows) {}

  /** Writes the file as a whole or not at all. */
  public Saved write(Path file, Instant now) {
    try (AtomicFile out = AtomicFile.beside(file);
        Connection connection = logins.owner().connect()) {
      connection.setAutoCommit(false);
      connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
      connection.setReadOnly(true);
      BackupManifest manifest = write(connection, out.stream(), now);
      out.commit();
      return new Saved(manifest.tables().size(), manifest.rows());
    } catch (IOException e) {
      throw Trouble.writing(file, e);
    } catch (SQLException e) {
      throw Trouble.database(e);
    }
  }

  private static BackupManifest write(Connection connection, OutputStream out, Instant now)
      throws SQLException, IOException {
    Catalog catalog = new Catalog(connection);
    if (!catalog.holdsInstallation()) {
      throw new Halt("There is nothing to save: this database has never been started.");
    }
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      List<BackupManifest.SavedTable> saved = new ArrayList<>();
      CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
      for (Catalog.Table table : catalog.tables()) {
        saved.add(save(table, copy, zip));
      }
      BackupManifest manifest =
          new BackupManifest(
              BackupManifest.FORMAT, now, catalog.migration(), saved, catalog.sequences());
      byte[] json =
          JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest);
      put(zip, BackupManifest.ENTRY, json);
      put(zip, BackupManifest.CHECKSUM, Sha256.of(json).getBytes(StandardCharsets.US_ASCII));
      return manifest;
    }
  }

  private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content);
    zip.closeEntry();
  }

  private static BackupManifest.SavedTable save(
      Catalog.Table table, CopyManager copy, ZipOutputStream zip) throws SQLException, IOException {
    zip.putNextEntry(new ZipEntry("tables/" + table.name() + ".copy"));
    DigestOutputStream digest = new DigestOutputStream(zip, Sha256.digest());
    long rows =
        copy.copyOut("COPY %s (%s) TO STDOUT".formatted(table.name(), table.columns()), digest);
    zip.closeEntry();
    return new BackupManifest.SavedTable(
        table.name(), table.columns(), rows, Sha256.hex(digest.getMessageDigest()));
  }
}
