package org.alongside.imports;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.alongside.participation.Attempt;
import org.alongside.participation.Reason;
import org.alongside.people.PersonId;

/** Begins what the program then does by itself: checking, bringing in, taking out. */
public final class StartWork {

  private final Batches batches;
  private final Work work;

  public StartWork(Batches batches, Work work) {
    this.batches = batches;
    this.work = work;
  }

  /** Works on a table when this transaction is over. */
  public interface Work {
    void soon(BatchId id, Batch.State state);
  }

  /** Keeps how the table is read, and looks through all its lines; nothing counts yet. */
  public Attempt<Batch> check(BatchId id, Matching matching, long seen) {
    var batch = batches.claim(id).orElseThrow();
    if (batch.version() != seen) {
      return Attempt.overtaken();
    }
    var wrong = wrong(batch, matching);
    if (!wrong.isEmpty()) {
      return Attempt.refused(wrong);
    }
    batches.match(id, matching);
    return begun(id, Batch.State.CHECKING);
  }

  private static List<Reason> wrong(Batch batch, Matching matching) {
    var wrong = new ArrayList<Reason>();
    if (!batch.mayBeMatched()) {
      wrong.add(ImportReason.BUSY);
    }
    if (!matching.matchesAnything()) {
      wrong.add(ImportReason.NOTHING_MATCHED);
    }
    var once = new HashSet<Target>();
    if (!matching.targets().stream()
        .filter(target -> !target.equals(Target.Aside.NOTHING))
        .allMatch(once::add)) {
      wrong.add(ImportReason.MATCHED_TWICE);
    }
    return wrong;
  }

  /**
   * Brings in every line that is right.
   *
   * @param leavingOut whether those that are wrong may stay outside
   */
  public Attempt<Batch> bringIn(
      BatchId id, PersonId by, boolean leavingOut, long seen, Instant now) {
    var batch = batches.claim(id).orElseThrow();
    if (batch.version() != seen) {
      return Attempt.overtaken();
    }
    if (batch.state() != Batch.State.CHECKED) {
      return Attempt.refused(ImportReason.NOT_CHECKED);
    }
    if (batch.found().good() == 0) {
      return Attempt.refused(ImportReason.NOTHING_LEFT);
    }
    if (batch.found().wrong() > 0 && !leavingOut) {
      return Attempt.refused(ImportReason.STILL_WRONG);
    }
    batches.broughtBy(id, by, now);
    return begun(id, Batch.State.BRINGING_IN);
  }

  /** Takes out again all that it brought in; that it was here stays on record. */
  public Attempt<Batch> undo(BatchId id, PersonId by, long seen, Instant now) {
    var batch = batches.claim(id).orElseThrow();
    if (batch.version() != seen) {
      return Attempt.overtaken();
    }
    if (batch.state() != Batch.State.BROUGHT_IN) {
      return Attempt.refused(ImportReason.NOT_BROUGHT_IN);
    }
    batches.undoneBy(id, by, now);
    return begun(id, Batch.State.UNDOING);
  }

  private Attempt<Batch> begun(BatchId id, Batch.State state) {
    batches.move(id, state);
    work.soon(id, state);
    return Attempt.done(batches.find(id).orElseThrow());
  }
}
