package org.alongside.following;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** A calendar of days (RFC 5545), for programs that people keep theirs in. */
public final class Calendar {

  private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  /** Longer lines are folded (3.1), counted in octets. */
  private static final int LONGEST_LINE = 75;

  private final StringBuilder out = new StringBuilder();

  private Calendar() {}

  /**
   * A day to note.
   *
   * @param id the same each time it is asked for
   * @param changed when it was last changed
   */
  public record Day(String id, LocalDate on, String what, String address, Instant changed) {}

  public static String of(String name, List<Day> days) {
    var calendar = new Calendar();
    calendar.line("BEGIN:VCALENDAR");
    calendar.line("VERSION:2.0");
    calendar.line("PRODID:-//Alongside//Alongside//EN");
    calendar.line("X-WR-CALNAME:" + escaped(name));
    days.forEach(calendar::day);
    calendar.line("END:VCALENDAR");
    return calendar.out.toString();
  }

  private void day(Day day) {
    line("BEGIN:VEVENT");
    line("UID:" + day.id());
    line("DTSTAMP:" + MOMENT.format(day.changed()));
    line("DTSTART;VALUE=DATE:" + DAY.format(day.on()));
    line("DTEND;VALUE=DATE:" + DAY.format(day.on().plusDays(1)));
    line("SUMMARY:" + escaped(day.what()));
    line("URL:" + day.address());
    line("TRANSP:TRANSPARENT");
    line("END:VEVENT");
  }

  /** What has a meaning in the format (3.3.11); signs that can't be seen are left out. */
  static String escaped(String text) {
    return text.replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replaceAll("\\r\\n|\\r|\\n", "\\\\n")
        .replaceAll("\\p{Cntrl}", "");
  }

  private void line(String line) {
    int octets = 0;
    for (int point : line.codePoints().toArray()) {
      var sign = Character.toString(point);
      int length = sign.getBytes(StandardCharsets.UTF_8).length;
      if (octets + length > LONGEST_LINE) {
        out.append("\r\n ");
        octets = 1;
      }
      out.append(sign);
      octets += length;
    }
    out.append("\r\n");
  }
}
