package org.alongside.imports.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.alongside.imports.ImportReason;
import org.alongside.imports.Tables;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Reads workbooks and text, told apart by how they begin, not by what they are called. */
@Component
class ReadTables implements Tables {

  private static final Logger LOG = LoggerFactory.getLogger(ReadTables.class);

  @Override
  public Optional<ImportReason> read(Path file, Taker taker) {
    var rows = new Rows(taker);
    try {
      if (isZip(file)) {
        Workbook.read(file, rows);
      } else {
        Csv.read(file, rows);
      }
      rows.end();
      return Optional.empty();
    } catch (Rows.Stopped stopped) {
      return Optional.of(stopped.reason());
    } catch (IOException unreadable) {
      LOG.info("A table could not be read: {}", unreadable.getClass().getName());
      return Optional.of(ImportReason.NO_TABLE);
    }
  }

  private static boolean isZip(Path file) throws IOException {
    try (var in = Files.newInputStream(file)) {
      byte[] start = in.readNBytes(2);
      return start.length == 2 && start[0] == 'P' && start[1] == 'K';
    }
  }
}
