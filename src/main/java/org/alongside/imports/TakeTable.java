package org.alongside.imports;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.alongside.consultations.Consultation;
import org.alongside.facts.Facts;
import org.alongside.participation.Attempt;
import org.alongside.people.PersonId;

/** Takes a table in as it is, before anybody says what its columns hold. */
public final class TakeTable {

  private static final int AT_A_TIME = 1_000;

  private final Batches batches;
  private final Tables tables;
  private final Facts facts;

  public TakeTable(Batches batches, Tables tables, Facts facts) {
    this.batches = batches;
    this.tables = tables;
    this.facts = facts;
  }

  public Attempt<Batch> take(Consultation consultation, PersonId by, Path file, Instant now) {
    var taking = new Taking(consultation, by, now);
    var wrong = tables.read(file, taking);
    if (wrong.isPresent()) {
      return Attempt.refused(wrong.get());
    }
    taking.write();
    if (taking.lines == 0) {
      return Attempt.refused(ImportReason.NO_TABLE);
    }
    batches.counted(taking.id, taking.lines);
    var details =
        Map.of("consultation", consultation.id().toString(), "lines", String.valueOf(taking.lines));
    facts.record(ImportFact.READ.of(consultation, taking.id, by, now, details));
    return Attempt.done(batches.find(taking.id).orElseThrow());
  }

  /** One table as it comes; blank lines are no answers. */
  private final class Taking implements Tables.Taker {

    private final BatchId id = BatchId.random();
    private final Consultation consultation;
    private final Batch.Hands hands;
    private final List<Line> waiting = new ArrayList<>();
    private int lines;

    Taking(Consultation consultation, PersonId by, Instant now) {
      this.consultation = consultation;
      this.hands = new Batch.Hands(new Batch.Hand(by, now), null, null);
    }

    @Override
    public void head(Head head) {
      batches.add(
          new Batch(
              id,
              consultation.id(),
              head.columns(),
              0,
              Batch.State.READ,
              1,
              null,
              Batch.Found.NOTHING,
              hands));
    }

    @Override
    public void line(Line line) {
      if (line.blank()) {
        return;
      }
      lines++;
      waiting.add(line);
      if (waiting.size() == AT_A_TIME) {
        write();
      }
    }

    void write() {
      batches.addLines(id, waiting);
      waiting.clear();
    }
  }
}
