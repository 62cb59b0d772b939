package org.alongside.consultations.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.alongside.consultations.Consultation;
import org.alongside.consultations.EachResponse;
import org.alongside.web.Words;

/**
 * All responses as a CSV file (RFC 4180, UTF-8 with the mark that spreadsheets look for), written
 * while it is read. A cell that a spreadsheet would run as a formula gets an apostrophe before it
 * (OWASP, CSV Injection); a plain number does not.
 */
final class ResponseFile {

  private static final char MARK = '\uFEFF';
  private static final Pattern FORMULA = Pattern.compile("[=+\\-@\t\r＝＋－＠].*", Pattern.DOTALL);
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]+([.][0-9]+)?");

  private final List<ResponseColumns.Column> columns;
  private final EachResponse responses;
  private final Consultation consultation;

  ResponseFile(Consultation consultation, EachResponse responses, Words words) {
    this(consultation, responses, words, Beside.NOTHING);
  }

  ResponseFile(Consultation consultation, EachResponse responses, Words words, Beside beside) {
    this.consultation = consultation;
    this.responses = responses;
    this.columns = ResponseColumns.of(consultation.questions(), words, beside);
  }

  void writeTo(OutputStream out) throws IOException {
    var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    writer.write(MARK);
    try (var csv = CsvWriter.builder().build(writer)) {
      csv.writeRecord(columns.stream().map(column -> plain(column.head())).toList());
      responses.of(
          consultation.id(),
          one ->
              csv.writeRecord(
                  columns.stream().map(column -> plain(column.cell().apply(one))).toList()));
    } catch (UncheckedIOException gone) {
      throw gone.getCause();
    }
  }

  static String plain(String cell) {
    return FORMULA.matcher(cell).matches() && !NUMBER.matcher(cell).matches() ? "'" + cell : cell;
  }
}
