package org.alongside.imports.storage;

import java.util.ArrayList;
import java.util.List;
import org.alongside.imports.Head;
import org.alongside.imports.ImportReason;
import org.alongside.imports.Line;
import org.alongside.imports.Tables.Taker;

/** Rows as they are read: finds the headings among the first, and ends what grows too large. */
final class Rows {

  private static final int MOST_LINES = 250_000;
  private static final int MOST_COLUMNS = 500;
  private static final int LONGEST_CELL = 50_000;

  private final Taker taker;
  private final List<Line> first = new ArrayList<>();
  private boolean headed;

  Rows(Taker taker) {
    this.taker = taker;
  }

  /** Reading stops here. */
  static final class Stopped extends RuntimeException {
    private final ImportReason reason;

    Stopped(ImportReason reason) {
      super(reason.name(), null, false, false);
      this.reason = reason;
    }

    ImportReason reason() {
      return reason;
    }
  }

  void take(int number, List<String> cells) {
    if (number > MOST_LINES) {
      throw new Stopped(ImportReason.TOO_MANY_LINES);
    }
    if (cells.size() > MOST_COLUMNS) {
      throw new Stopped(ImportReason.TOO_MANY_COLUMNS);
    }
    var line = new Line(number, cells.stream().map(Rows::kept).toList());
    if (headed) {
      taker.line(line);
    } else if (!line.blank()) {
      first.add(line);
      if (first.size() == 2) {
        head();
      }
    }
  }

  /** A database keeps no zero among its signs. */
  private static String kept(String cell) {
    if (cell.length() > LONGEST_CELL) {
      throw new Stopped(ImportReason.TOO_LARGE);
    }
    return cell.indexOf('\0') < 0 ? cell : cell.replace("\0", "");
  }

  private void head() {
    headed = true;
    var head =
        Head.of(first.getFirst().cells(), first.size() > 1 ? first.get(1).cells() : List.of());
    taker.head(head);
    first.stream().skip(head.rows()).forEach(taker::line);
  }

  void end() {
    if (first.isEmpty()) {
      throw new Stopped(ImportReason.NO_TABLE);
    }
    if (!headed) {
      head();
    }
  }
}
