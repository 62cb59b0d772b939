package org.alongside.imports;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.alongside.consultations.ConsultationId;
import org.alongside.consultations.ResponseId;
import org.alongside.people.PersonId;

/** All tables that somebody brings in, or has brought in. */
public interface Batches {

  /** The latest first. */
  List<Batch> of(ConsultationId consultation);

  Optional<Batch> find(BatchId id);

  /** Finds it and keeps others from moving it on until this transaction is over. */
  Optional<Batch> claim(BatchId id);

  void add(Batch batch);

  void counted(BatchId id, int lines);

  void addLines(BatchId id, List<Line> lines);

  /** The lines of a table, one after the other; only a few are in memory at a time. */
  void eachLine(BatchId id, Consumer<Line> taker);

  List<Line> firstLines(BatchId id, int most);

  /** How it is to be read from now on. */
  void match(BatchId id, Matching matching);

  /** Moves it on; whoever waits for its work sees it begin anew. */
  void move(BatchId id, Batch.State state);

  void found(BatchId id, Batch.Found found);

  void forgetProblems(BatchId id);

  /** Adds problems, counted on from {@code from}. */
  void addProblems(BatchId id, int from, List<Problem> problems);

  /** Some of the problems, from the one of this number on. */
  List<Told> problems(BatchId id, int from, int most);

  /** A problem as it is told. */
  record Told(int number, int line, int column, String key, List<String> details) {
    public Told {
      details = List.copyOf(details);
    }
  }

  void brought(BatchId id, List<Became> all);

  /** A line, and the response that it became. */
  record Became(int line, ResponseId response) {}

  List<ResponseId> responses(BatchId id);

  void broughtBy(BatchId id, PersonId by, Instant at);

  void undoneBy(BatchId id, PersonId by, Instant at);

  void forgetLines(BatchId id);
}
