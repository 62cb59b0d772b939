package org.alongside.imports.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.alongside.imports.ImportReason;
import org.alongside.imports.Line;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;

/** A table is read as it was meant, whoever wrote it. */
class ReadTablesTest {

  private static final String TEXT = "Name,What?\nZoë,£5 – “good”\n";

  private static byte[] with(int[] mark, String text, Charset letters) {
    var out = new ByteArrayOutputStream();
    for (int each : mark) {
      out.write(each);
    }
    out.writeBytes(text.getBytes(letters));
    return out.toByteArray();
  }

  @Test
  void lettersAreReadAsTheyWereWritten() throws IOException {
    var windows = Charset.forName("windows-1252");
    var all =
        List.of(
            with(new int[] {}, TEXT, StandardCharsets.UTF_8),
            with(new int[] {0xEF, 0xBB, 0xBF}, TEXT, StandardCharsets.UTF_8),
            with(new int[] {0xFF, 0xFE}, TEXT, StandardCharsets.UTF_16LE),
            with(new int[] {0xFE, 0xFF}, TEXT, StandardCharsets.UTF_16BE),
            with(new int[] {}, TEXT, StandardCharsets.UTF_16LE),
            with(new int[] {}, TEXT, windows));
    for (var bytes : all) {
      var told = Told.of(bytes);
      assertThat(told.header()).containsExactly("Name", "What?");
      assertThat(told.cells()).containsExactly(List.of("Zoë", "£5 – “good”"));
    }
  }

  @Test
  void separatorsAreFoundAndQuotedOnesBelongToTheText() throws IOException {
    for (var separator : List.of(",", ";", "\t", "|")) {
      var text =
          "One"
              + separator
              + "Two\n\"a"
              + separator
              + "b\nc\""
              + separator
              + "\"say \"\"hi\"\"\"\n\nd\n";
      var told = Told.of(text.getBytes(StandardCharsets.UTF_8));
      assertThat(told.header()).containsExactly("One", "Two");
      assertThat(told.cells())
          .containsExactly(List.of("a" + separator + "b\nc", "say \"hi\""), List.of("d"));
      assertThat(told.lines).extracting(Line::number).containsExactly(2, 4);
    }
  }

  private static byte[] workbook() throws IOException {
    var out = new ByteArrayOutputStream();
    try (var book = new Workbook(out, "Test", "1.0")) {
      var sheet = book.newWorksheet("Answers");
      sheet.value(0, 0, "When");
      sheet.value(0, 1, "How many");
      sheet.value(0, 2, "Sum");
      sheet.value(0, 3, "Why");
      sheet.value(1, 0, LocalDate.of(2027, 3, 31));
      sheet.style(1, 0).format("dd/mm/yyyy").set();
      sheet.value(1, 1, 12);
      sheet.formula(1, 2, "1+1");
      sheet.value(1, 3, "Because <it> is & was");
      sheet.value(3, 3, "Later");
    }
    return out.toByteArray();
  }

  @Test
  void workbooksGiveDaysAsDaysAndRowsTheNumbersThatPeopleSee() throws IOException {
    var told = Told.of(workbook());
    assertThat(told.wrong).isEmpty();
    assertThat(told.header()).containsExactly("When", "How many", "Sum", "Why");
    assertThat(told.lines).extracting(Line::number).containsExactly(2, 4);
    assertThat(told.cells().getFirst())
        .containsExactly("2027-03-31", "12", "", "Because <it> is & was");
  }

  @Test
  void aSmallFileThatUnpacksToAVeryLargeOneIsNotOpened() throws IOException {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
      var room = new byte[1 << 20];
      for (int each = 0; each < 300; each++) {
        zip.write(room);
      }
    }
    assertThat(out.size()).isLessThan(1 << 20);
    assertThat(Told.of(out.toByteArray()).wrong).contains(ImportReason.TOO_LARGE);
  }

  @Test
  void whatIsNoTableIsRefused() throws IOException {
    assertThat(Told.of(new byte[0]).wrong).contains(ImportReason.NO_TABLE);
    assertThat(Told.of("PK\u0003\u0004 no".getBytes(StandardCharsets.UTF_8)).wrong)
        .contains(ImportReason.NO_TABLE);
    assertThat(Told.of("\n\n  \n".getBytes(StandardCharsets.UTF_8)).wrong)
        .contains(ImportReason.NO_TABLE);
    assertThat(Told.of("x,".repeat(600).getBytes(StandardCharsets.UTF_8)).wrong)
        .contains(ImportReason.TOO_MANY_COLUMNS);
  }
}
