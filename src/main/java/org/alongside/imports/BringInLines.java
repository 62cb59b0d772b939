package org.alongside.imports;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.alongside.consultations.BringInResponses;
import org.alongside.consultations.BringInResponses.Bringing;
import org.alongside.consultations.Consultations;
import org.alongside.facts.Facts;
import org.alongside.participation.Attempt;

/** Brings in the lines of a table that are right, all or none; and takes all of them out again. */
public final class BringInLines {

  private static final int AT_A_TIME = 1_000;

  private final Batches batches;
  private final Consultations consultations;
  private final BringInResponses responses;
  private final Labels labels;
  private final Facts facts;

  public BringInLines(
      Batches batches,
      Consultations consultations,
      BringInResponses responses,
      Labels labels,
      Facts facts) {
    this.batches = batches;
    this.consultations = consultations;
    this.responses = responses;
    this.labels = labels;
    this.facts = facts;
  }

  /** Does nothing where it was done before, as it may be after the program was stopped. */
  public void bringIn(BatchId id, Instant now, Consumer<Integer> progress) {
    var batch = batches.claim(id).orElseThrow();
    if (batch.state() != Batch.State.BRINGING_IN) {
      return;
    }
    var by = Objects.requireNonNull(batch.hands().brought()).by();
    if (!(responses.begin(by, batch.consultation(), now)
        instanceof Attempt.Done<Bringing>(var bringing))) {
      batches.move(id, Batch.State.CHECKED);
      return;
    }
    int count = brought(batch, bringing, progress);
    var consultation = consultations.find(batch.consultation()).orElseThrow();
    var details =
        Map.of(
            "consultation", consultation.id().toString(),
            "responses", String.valueOf(count),
            "leftOut", String.valueOf(batch.lines() - count));
    batches.found(
        id, new Batch.Found(batch.lines(), count, batch.lines() - count, batch.found().same()));
    batches.forgetLines(id);
    batches.move(id, Batch.State.BROUGHT_IN);
    facts.record(ImportFact.BROUGHT_IN.of(consultation, id, by, now, details));
  }

  private int brought(Batch batch, Bringing bringing, Consumer<Integer> progress) {
    var questions = consultations.find(batch.consultation()).orElseThrow().questions();
    var reader = new ReadLine(Objects.requireNonNull(batch.matching()), questions, labels);
    var became = new ArrayList<Batches.Became>();
    var done = new int[2];
    batches.eachLine(
        batch.id(),
        line -> {
          done[0]++;
          var read = reader.read(line);
          var came = CheckLines.came(read);
          if (read.problems().isEmpty() && bringing.take(came, read.quotable()).isEmpty()) {
            done[1]++;
            became.add(new Batches.Became(line.number(), came.id()));
          }
          if (done[0] % AT_A_TIME == 0) {
            write(batch.id(), bringing, became);
            progress.accept(done[0]);
          }
        });
    write(batch.id(), bringing, became);
    return done[1];
  }

  private void write(BatchId id, Bringing bringing, List<Batches.Became> became) {
    bringing.write();
    batches.brought(id, became);
    became.clear();
  }

  public void undo(BatchId id, Instant now, Consumer<Integer> progress) {
    var batch = batches.claim(id).orElseThrow();
    if (batch.state() != Batch.State.UNDOING) {
      return;
    }
    var by = Objects.requireNonNull(batch.hands().undone()).by();
    var all = batches.responses(id);
    responses.takeOut(by, batch.consultation(), all, now);
    progress.accept(all.size());
    batches.move(id, Batch.State.UNDONE);
    var consultation = consultations.find(batch.consultation()).orElseThrow();
    var details =
        Map.of(
            "consultation", consultation.id().toString(),
            "responses", String.valueOf(all.size()));
    facts.record(ImportFact.UNDONE.of(consultation, id, by, now, details));
  }
}
