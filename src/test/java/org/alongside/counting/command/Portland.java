package org.alongside.counting.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;

/**
 * Turns the election office's wide table into one choice a row, by its rules: a ballot ends at an
 * overvote or at two empty ranks in a row, and a repeated name is passed over.
 */
final class Portland {

  private static final int FIRST_CHOICE = 3;

  private Portland() {}

  static Path asCsv(Path table) throws IOException, Unreadable {
    var text = new StringBuilder("ballot_id,rank,choice\n");
    try (var reader = Files.newBufferedReader(table)) {
      var rows = new Rows(reader, ',');
      rows.next();
      for (Optional<Row> row = rows.next(); row.isPresent(); row = rows.next()) {
        append(text, row.get());
      }
    }
    var file = Files.createTempFile("portland", ".csv");
    file.toFile().deleteOnExit();
    return Files.writeString(file, text);
  }

  private static void append(StringBuilder text, Row row) {
    var seen = new HashSet<String>();
    int skipped = 0;
    text.append(row.field(0)).append(",99,$UNDERVOTE\n");
    for (int at = FIRST_CHOICE; at < row.fields().size(); at++) {
      var choice = row.field(at);
      skipped = choice.isEmpty() || choice.equals("undervote") ? skipped + 1 : 0;
      if (skipped > 1 || choice.equals("overvote")) {
        return;
      }
      if (skipped == 0 && seen.add(choice)) {
        text.append(row.field(0)).append(',').append(at).append(",\"").append(choice);
        text.append("\"\n");
      }
    }
  }
}
