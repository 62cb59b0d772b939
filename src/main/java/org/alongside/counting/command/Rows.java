package org.alongside.counting.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads rows one at a time: fields in quotes may hold separators, doubled quotes and line breaks
 * (RFC 4180); a quote inside a field that does not start with one is an ordinary character.
 */
final class Rows {

  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final char NOT_UTF_8 = '\uFFFD';

  private final BufferedReader lines;
  private final char separator;
  private long line;

  Rows(BufferedReader lines, char separator) {
    this.lines = lines;
    this.separator = separator;
  }

  long line() {
    return line;
  }

  /** The next row that is not blank; empty at the end. */
  Optional<Row> next() throws IOException, Unreadable {
    for (var text = read(); text.isPresent(); text = read()) {
      var row = row(text.get());
      if (!row.blank()) {
        return Optional.of(row);
      }
    }
    return Optional.empty();
  }

  private Optional<String> read() throws IOException, Unreadable {
    var text = lines.readLine();
    if (text == null) {
      return Optional.empty();
    }
    line++;
    if (text.indexOf(NOT_UTF_8) >= 0) {
      throw new Unreadable(line, "not valid UTF-8 text");
    }
    return Optional.of(line == 1 && text.indexOf(BYTE_ORDER_MARK) == 0 ? text.substring(1) : text);
  }

  private Row row(String first) throws IOException, Unreadable {
    long start = line;
    List<String> fields = new ArrayList<>();
    var rest = first;
    while (true) {
      if (rest.startsWith("\"")) {
        var quoted = quoted(rest, start);
        fields.add(quoted.value());
        rest = quoted.rest();
        if (!rest.isEmpty() && rest.charAt(0) != separator) {
          throw new Unreadable(line, "text after a closing quote");
        }
      } else {
        int end = rest.indexOf(separator);
        fields.add(end < 0 ? rest : rest.substring(0, end));
        rest = end < 0 ? "" : rest.substring(end);
      }
      if (rest.isEmpty()) {
        return new Row(start, fields);
      }
      rest = rest.substring(1);
    }
  }

  private record Quoted(String value, String rest) {}

  private Quoted quoted(String from, long start) throws IOException, Unreadable {
    var value = new StringBuilder();
    var rest = from.substring(1);
    while (true) {
      int quote = rest.indexOf('"');
      if (quote < 0) {
        value.append(rest).append('\n');
        rest = read().orElseThrow(() -> new Unreadable(start, "a quote that is never closed"));
      } else if (rest.startsWith("\"\"", quote)) {
        value.append(rest, 0, quote + 1);
        rest = rest.substring(quote + 2);
      } else {
        return new Quoted(value.append(rest, 0, quote).toString(), rest.substring(quote + 1));
      }
    }
  }
}
