package org.alongside.imports.storage;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;

/** Reads text with separators (RFC 4180), whichever separator and letters it was written with. */
final class Csv {

  private static final List<Character> SEPARATORS = List.of(',', ';', '\t', '|');
  private static final int LOOKED_AT = 65_536;
  private static final int LONGEST_LINE = 4 << 20;

  private Csv() {}

  static void read(Path file, Rows rows) throws IOException {
    var encoding = Encoding.of(file);
    try (var text = new BufferedReader(encoding.open(file), LOOKED_AT)) {
      text.mark(LOOKED_AT);
      var start = new char[LOOKED_AT / 2];
      int length = Math.max(0, text.read(start));
      text.reset();
      var reader = builder(separator(new String(start, 0, length)));
      int number = 0;
      for (var line : reader.ofCsvRecord(text)) {
        rows.take(++number, line.getFields());
      }
    } catch (CsvParseException broken) {
      throw new IOException(broken);
    }
  }

  private static CsvReader.CsvReaderBuilder builder(char separator) {
    return CsvReader.builder()
        .fieldSeparator(separator)
        .skipEmptyLines(false)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .maxBufferSize(LONGEST_LINE);
  }

  /** The one that makes the most columns of the first lines. */
  static char separator(String start) {
    char best = ',';
    int most = 0;
    for (char each : SEPARATORS) {
      int columns = columns(start, each);
      if (columns > most) {
        most = columns;
        best = each;
      }
    }
    return best;
  }

  private static int columns(String start, char separator) {
    try (var reader = builder(separator).ofCsvRecord(new StringReader(start))) {
      var lines = reader.iterator();
      return lines.hasNext() ? lines.next().getFieldCount() : 0;
    } catch (CsvParseException | IOException broken) {
      return 0;
    }
  }
}
