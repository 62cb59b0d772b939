package org.alongside.imports.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.alongside.access.Action;
import org.alongside.access.web.Requires;
import org.alongside.consultations.Consultation;
import org.alongside.imports.Batch;
import org.alongside.imports.Batches.Told;
import org.alongside.web.Words;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** All problems of a table as a file, for whoever mends it in a spreadsheet. */
@Controller
class ProblemPages {

  private static final int AT_A_TIME = 1_000;
  private static final char MARK = '\uFEFF';

  private final ImportDoor door;

  ProblemPages(ImportDoor door) {
    this.door = door;
  }

  @GetMapping(ImportPaths.ONE + "/problems.csv")
  @Requires(Action.KEY_RESPONSES)
  void problems(
      @PathVariable String consultation, @PathVariable String batch, HttpServletResponse response)
      throws IOException {
    var found = door.consultation(consultation);
    var one = door.batch(found, batch);
    response.setContentType("text/csv;charset=UTF-8");
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        ContentDisposition.attachment()
            .filename(found.slug() + "-problems.csv", StandardCharsets.UTF_8)
            .build()
            .toString());
    var writer = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8);
    writer.write(MARK);
    write(found, one, writer, Words.english());
  }

  private void write(Consultation found, Batch one, Writer to, Words words) throws IOException {
    try (var csv = CsvWriter.builder().build(to)) {
      csv.writeRecord(
          words.get("imports.row"), words.get("imports.where"), words.get("imports.wrong"));
      List<Told> some;
      int from = 0;
      do {
        some = door.batches().problems(one.id(), from, AT_A_TIME);
        for (var told : some) {
          var row = ProblemWords.row(told, found.questions(), one.header(), words);
          csv.writeRecord(String.valueOf(row.line()), safe(row.column()), safe(row.words()));
        }
        from += AT_A_TIME;
      } while (some.size() == AT_A_TIME);
    }
  }

  /** No spreadsheet runs it as a formula (OWASP, CSV Injection). */
  private static String safe(String cell) {
    return cell.matches("(?s)[=+\\-@\t\r].*") ? "'" + cell : cell;
  }
}
