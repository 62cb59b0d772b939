package org.alongside.search;

import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.alongside.participation.Level;
import org.jspecify.annotations.Nullable;

/**
 * Reads an entry from a row with the columns thing, project, path, title, summary, body, area,
 * level, opens, last_day, ended and at, as every {@link Searchable} asks for them; and with topics
 * where there are any, a comma between them.
 */
public final class EntryColumns {

  private static final Pattern COMMA = Pattern.compile("[,;\n]");

  /** What is longer is a sentence, and nobody looks for it among topics. */
  private static final int LONGEST_TOPIC = 60;

  private EntryColumns() {}

  public static List<Entry> read(List<Map<String, @Nullable Object>> rows) {
    return rows.stream().map(EntryColumns::read).toList();
  }

  private static Entry read(Map<String, @Nullable Object> row) {
    var level = row.get("level");
    return new Entry(
        (UUID) needed(row, "thing"),
        (UUID) row.get("project"),
        text(row, "path"),
        new Entry.Text(text(row, "title"), text(row, "summary"), text(row, "body")),
        new Entry.Sorted(
            text(row, "area"), topics(row), level == null ? null : Level.valueOf(level.toString())),
        new Entry.Open(day(row, "opens"), day(row, "last_day"), needed(row, "ended").equals(true)),
        ((Date) needed(row, "at")).toInstant());
  }

  private static Object needed(Map<String, @Nullable Object> row, String column) {
    return Objects.requireNonNull(row.get(column), column);
  }

  private static String text(Map<String, @Nullable Object> row, String column) {
    return Objects.toString(row.get(column), "");
  }

  private static List<String> topics(Map<String, @Nullable Object> row) {
    return COMMA
        .splitAsStream(text(row, "topics"))
        .map(String::strip)
        .filter(topic -> !topic.isEmpty() && topic.length() <= LONGEST_TOPIC)
        .distinct()
        .toList();
  }

  private static @Nullable LocalDate day(Map<String, @Nullable Object> row, String column) {
    var day = row.get(column);
    return day == null ? null : LocalDate.parse(day.toString());
  }
}
