package org.alongside.imports.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.alongside.consultations.Consultation;
import org.alongside.imports.Batch;
import org.alongside.imports.Batches.Told;
import org.alongside.imports.Line;
import org.alongside.web.Choice;
import org.alongside.web.DateTyped;
import org.alongside.web.Mistakes;
import org.alongside.web.Words;

/** A table, what its columns hold, and what was found. */
public record BatchPage(
    Consultation consultation,
    Batch batch,
    Table table,
    MatchingForm form,
    Wrong wrong,
    Now now,
    Mistakes mistakes) {

  private static final int LONGEST_SAMPLE = 60;

  /** Its first lines, and what can be found in it. */
  record Table(List<Line> sample, List<Wanted> wanted) {}

  /** Problems from one on; one more than is shown, where there are more. */
  record Wrong(int from, List<Told> told) {}

  /**
   * How it stands.
   *
   * @param mayWrite whether this reader may make questions of it
   */
  record Now(int done, boolean mayWrite) {}

  BatchPage typed(MatchingForm typed, Mistakes found) {
    return new BatchPage(consultation, batch, table, typed, wrong, now, found);
  }

  BatchPage wrong(Mistakes found) {
    return new BatchPage(consultation, batch, table, form, wrong, now, found);
  }

  public String title() {
    return consultation.title();
  }

  public String back() {
    return ImportPaths.all(consultation);
  }

  public String path() {
    return ImportPaths.one(consultation, batch.id());
  }

  public long seen() {
    return batch.version();
  }

  public boolean mayWrite() {
    return now.mayWrite();
  }

  public boolean asks() {
    return consultation.shown();
  }

  public int done() {
    return now.done();
  }

  public DateTyped came() {
    return form.came();
  }

  public String between() {
    return form.field("between");
  }

  public List<Choice> channels(Words words) {
    return MatchingForm.CHANNELS.stream()
        .map(each ->
            Choice.of(
                each.name(),
                words.get("consultations.channel." + each.name()),
                form.field("channel").equals(each.name())))
        .toList();
  }

  /** A column of the table. */
  public record Column(String id, String head, String sample, List<Choice> choices) {}

  public List<Column> columns(Words words) {
    return IntStream.range(0, batch.header().size())
        .mapToObj(at ->
            new Column("c-" + at, head(at, words), sample(at, words), choices("c-" + at, words)))
        .toList();
  }

  private String head(int at, Words words) {
    String head = batch.header().get(at).strip();
    return words.get("imports.column", at + 1, head.isEmpty() ? "–" : head);
  }

  private String sample(int at, Words words) {
    return table.sample().stream()
        .map(line -> at < line.cells().size() ? line.cells().get(at).strip() : "")
        .filter(cell -> !cell.isEmpty())
        .map(
            cell -> cell.length() > LONGEST_SAMPLE ? cell.substring(0, LONGEST_SAMPLE) + "…" : cell)
        .collect(Collectors.joining(words.get("imports.sample.between")));
  }

  private List<Choice> choices(String field, Words words) {
    String chosen = form.field(field);
    var choices = new ArrayList<Choice>();
    choices.add(Choice.of("", words.get("imports.nothing"), chosen.isEmpty()));
    choices.add(
        Choice.of("channel", words.get("imports.channel.column"), chosen.equals("channel")));
    choices.add(Choice.of("day", words.get("imports.day.column"), chosen.equals("day")));
    choices.add(Choice.of("quote", words.get("imports.quote.column"), chosen.equals("quote")));
    for (var each : table.wanted()) {
      String code = each.target().code();
      String name =
          each.piece().isEmpty()
              ? each.name()
              : words.get("imports.piece", each.name(), each.piece());
      choices.add(Choice.of(code, name, code.equals(chosen)));
    }
    return choices;
  }

  /** A problem in words, and where it is. */
  public record Row(int line, String column, String words) {}

  public List<Row> problems(Words words) {
    return wrong.told().stream()
        .limit(BatchDesk.PROBLEMS)
        .map(told -> ProblemWords.row(told, consultation.questions(), batch.header(), words))
        .toList();
  }

  public boolean more() {
    return wrong.told().size() > BatchDesk.PROBLEMS;
  }

  public int next() {
    return wrong.from() + BatchDesk.PROBLEMS;
  }
}
