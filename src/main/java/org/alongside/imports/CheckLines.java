package org.alongside.imports;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.alongside.consultations.Consultation;
import org.alongside.consultations.Consultations;
import org.alongside.consultations.EnterResponse.Came;
import org.alongside.consultations.EntryCheck;
import org.alongside.consultations.ResponseId;
import org.alongside.participation.Here;
import org.alongside.questionnaires.Answer;

/** Looks through all lines of a table: what would be brought in, and what is wrong where. */
public final class CheckLines {

  private static final int AT_A_TIME = 1_000;

  private final Batches batches;
  private final Consultations consultations;
  private final Labels labels;

  public CheckLines(Batches batches, Consultations consultations, Labels labels) {
    this.batches = batches;
    this.consultations = consultations;
    this.labels = labels;
  }

  /** Does nothing where it was done before, as it may be after the program was stopped. */
  public void check(BatchId id, Instant now, Consumer<Integer> progress) {
    var batch = batches.claim(id).orElseThrow();
    if (batch.state() != Batch.State.CHECKING) {
      return;
    }
    batches.forgetProblems(id);
    var pass = new Pass(batch, consultations.find(batch.consultation()).orElseThrow(), now);
    batches.eachLine(
        id,
        line -> {
          pass.look(line);
          if (pass.done % AT_A_TIME == 0) {
            pass.tell();
            progress.accept(pass.done);
          }
        });
    pass.tell();
    batches.found(id, new Batch.Found(pass.done, pass.good, pass.done - pass.good, pass.same));
    batches.move(id, Batch.State.CHECKED);
  }

  /** One walk through the lines. */
  private final class Pass {

    private final BatchId id;
    private final Consultation consultation;
    private final LocalDate today;
    private final ReadLine reader;
    private final Map<Integer, List<Integer>> seen = new HashMap<>();
    private final List<Problem> waiting = new ArrayList<>();
    private int told;
    private int done;
    private int good;
    private int same;

    Pass(Batch batch, Consultation consultation, Instant now) {
      this.id = batch.id();
      this.consultation = consultation;
      this.today = Here.day(now);
      this.reader =
          new ReadLine(Objects.requireNonNull(batch.matching()), consultation.questions(), labels);
    }

    void look(Line line) {
      done++;
      var read = reader.read(line);
      var wrong = new ArrayList<>(read.problems());
      EntryCheck.why(consultation, came(read), today)
          .forEach(reason -> wrong.add(new Problem(line.number(), null, reason)));
      if (wrong.isEmpty()) {
        good++;
        repeats(line, read.answers());
      }
      waiting.addAll(wrong);
    }

    /** Told, never left out: two people may say the same. Compared by a hash of 32 bits twice. */
    private void repeats(Line line, Map<String, Answer> answers) {
      int first = answers.hashCode();
      int second = answers.toString().hashCode();
      var before = seen.computeIfAbsent(first, _ -> new ArrayList<>());
      for (int at = 0; at < before.size(); at += 2) {
        if (before.get(at) == second) {
          same++;
          waiting.add(new Problem(line.number(), null, new Problem.SameAs(before.get(at + 1))));
          return;
        }
      }
      before.add(second);
      before.add(line.number());
    }

    void tell() {
      batches.addProblems(id, told, waiting);
      told += waiting.size();
      waiting.clear();
    }
  }

  static Came came(ReadLine.Read read) {
    return new Came(ResponseId.random(), read.channel(), read.day(), read.answers());
  }
}
