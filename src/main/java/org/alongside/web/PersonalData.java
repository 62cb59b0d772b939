package org.alongside.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/**
 * A line of the list of all personal data, which the privacy page shows; a test keeps it complete.
 */
public record PersonalData(String what, String basis, String retention, String erasure) {

  private static final int COLUMNS = 7;

  static List<PersonalData> list() {
    try {
      return new ClassPathResource("personal-data.csv")
          .getContentAsString(StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .filter(line -> !line.isBlank())
          .map(PersonalData::read)
          .distinct()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PersonalData read(String line) {
    String[] parts = line.split(",", -1);
    if (parts.length != COLUMNS) {
      throw new IllegalStateException("Not a line of the personal-data list: " + line);
    }
    return new PersonalData(parts[3], parts[4], parts[5], parts[6]);
  }
}
