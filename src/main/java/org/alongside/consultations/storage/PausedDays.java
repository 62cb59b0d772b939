package org.alongside.consultations.storage;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.alongside.consultations.Pause;

/**
 * Pauses as a {@code datemultirange}, which PostgreSQL writes with the first day and the one after.
 */
final class PausedDays {

  private static final Pattern RANGE =
      Pattern.compile("\\[(\\d{4}-\\d\\d-\\d\\d),(\\d{4}-\\d\\d-\\d\\d)\\)");

  private PausedDays() {}

  static String write(List<Pause> pauses) {
    return pauses.stream()
        .map(pause -> "[" + pause.from() + "," + pause.goesOn() + ")")
        .collect(Collectors.joining(",", "{", "}"));
  }

  static List<Pause> read(String ranges) {
    return RANGE
        .matcher(ranges)
        .results()
        .map(found -> new Pause(LocalDate.parse(found.group(1)), LocalDate.parse(found.group(2))))
        .toList();
  }
}
