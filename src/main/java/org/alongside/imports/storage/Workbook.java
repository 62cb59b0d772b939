package org.alongside.imports.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.alongside.imports.ImportReason;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/**
 * Reads the first sheet of a workbook (XLSX): of formulas what they came to, days as days. How much
 * it unpacks to is counted before it is opened, for a small file can hold a very large one.
 */
final class Workbook {

  private static final long MOST_UNPACKED = 250L << 20;
  private static final int MOST_PARTS = 5_000;
  private static final int ROOM = 65_536;
  private static final Pattern SAID_IN_FORMAT = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^]]*]");
  private static final Pattern OF_DAYS = Pattern.compile("(?i).*[dmy].*");

  private Workbook() {}

  static void read(Path file, Rows rows) throws IOException {
    weigh(file);
    try (var book = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, false));
        var lines = book.getFirstSheet().openStream()) {
      lines.forEach(row -> rows.take(row.getRowNum(), cells(row)));
    } catch (ExcelReaderException broken) {
      throw new IOException(broken);
    }
  }

  private static void weigh(Path file) throws IOException {
    long unpacked = 0;
    try (var zip = new ZipFile(file.toFile())) {
      if (zip.size() > MOST_PARTS) {
        throw new Rows.Stopped(ImportReason.TOO_LARGE);
      }
      for (var parts = zip.entries(); parts.hasMoreElements(); ) {
        unpacked += unpacked(zip, parts.nextElement(), MOST_UNPACKED - unpacked);
      }
    }
  }

  /** Counted as it comes out: what the file says of itself may be anything. */
  private static long unpacked(ZipFile zip, ZipEntry part, long most) throws IOException {
    var room = new byte[ROOM];
    long unpacked = 0;
    try (var in = zip.getInputStream(part)) {
      for (int read = in.read(room); read >= 0; read = in.read(room)) {
        unpacked += read;
        if (unpacked > most) {
          throw new Rows.Stopped(ImportReason.TOO_LARGE);
        }
      }
    }
    return unpacked;
  }

  private static List<String> cells(Row row) {
    var cells = new ArrayList<String>();
    for (int column = 0; column < row.getCellCount(); column++) {
      cells.add(row.getOptionalCell(column).map(Workbook::text).orElse(""));
    }
    return cells;
  }

  private static String text(Cell cell) {
    if (cell.getType() == CellType.NUMBER && isDay(cell.getDataFormatString())) {
      return cell.asDate().toLocalDate().toString();
    }
    String text = cell.getType() == CellType.FORMULA ? cell.getRawValue() : cell.getText();
    return text == null ? "" : text;
  }

  private static boolean isDay(@Nullable String format) {
    return format != null
        && OF_DAYS.matcher(SAID_IN_FORMAT.matcher(format).replaceAll("")).matches();
  }
}
