package org.alongside.following;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalendarTest {

  private static String calendar(String what) {
    var day =
        new Calendar.Day(
            "one",
            LocalDate.of(2027, 3, 31),
            what,
            "https://x.example/y",
            Instant.parse("2027-03-01T10:00:00Z"));
    return Calendar.of("Last days", List.of(day));
  }

  @Test
  void aDayIsWrittenAsProgramsExpectIt() {
    assertThat(calendar("Last day; here, now").split("\r\n", -1))
        .containsExactly(
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "PRODID:-//Alongside//Alongside//EN",
            "X-WR-CALNAME:Last days",
            "BEGIN:VEVENT",
            "UID:one",
            "DTSTAMP:20270301T100000Z",
            "DTSTART;VALUE=DATE:20270331",
            "DTEND;VALUE=DATE:20270401",
            "SUMMARY:Last day\\; here\\, now",
            "URL:https://x.example/y",
            "TRANSP:TRANSPARENT",
            "END:VEVENT",
            "END:VCALENDAR",
            "");
  }

  @Test
  void nothingInATitleBeginsALineOfItsOwn() {
    assertThat(calendar("A\r\nEND:VEVENT\nATTENDEE:x\u0007"))
        .contains("SUMMARY:A\\nEND:VEVENT\\nATTENDEE:x\r\n");
  }

  @Test
  void longLinesAreFoldedAndReadBackAsTheyWere() {
    var title = "Śnieg ❄ and 𝒎𝒂𝒕𝒉 ".repeat(20).strip();
    var written = calendar(title);
    assertThat(written.split("\r\n"))
        .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
    assertThat(written.replace("\r\n ", "")).contains("SUMMARY:" + title + "\r\n");
  }
}
