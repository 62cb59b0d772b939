package org.alongside.conversations.command;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** Reads the cells of a table, and keeps what is wrong with its line. */
final class Cells {

  /** More would only be scrolled past. */
  private static final int MOST_MISTAKES = 20;

  private final List<String> mistakes = new ArrayList<>();
  private int more;

  /** A whole number; empty where it is none, which is kept as a mistake. */
  OptionalLong whole(long line, String name, String cell) {
    if (cell.strip().matches("-?[0-9]{1,18}")) {
      return OptionalLong.of(Long.parseLong(cell.strip()));
    }
    wrong(line, name + " should be a whole number, not \"" + shortened(cell) + "\"");
    return OptionalLong.empty();
  }

  void wrong(long line, String why) {
    if (mistakes.size() < MOST_MISTAKES) {
      mistakes.add("line " + line + ": " + why);
    } else {
      more++;
    }
  }

  private static String shortened(String cell) {
    return cell.length() > 30 ? cell.substring(0, 30) + "..." : cell;
  }

  void refuse() throws Unreadable {
    if (!mistakes.isEmpty()) {
      if (more > 0) {
        mistakes.add("and " + more + " more");
      }
      throw new Unreadable(mistakes);
    }
  }
}
