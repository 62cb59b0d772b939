package org.alongside.database;

import java.time.Instant;
import java.util.List;

/**
 * What a backup says about itself.
 *
 * @param migration the newest migration that the saved database had
 */
record BackupManifest(
    int format,
    Instant madeAt,
    String migration,
    List<SavedTable> tables,
    List<Catalog.Sequence> sequences) {

  static final int FORMAT = 1;
  static final String ENTRY = "manifest.json";
  static final String CHECKSUM = "manifest.json.sha256";

  record SavedTable(String name, String columns, long rows, String sha256) {

    String entry() {
      return "tables/" + name + ".copy";
    }
  }

  long rows() {
    return tables.stream().mapToLong(SavedTable::rows).sum();
  }
}
