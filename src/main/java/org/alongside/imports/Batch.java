package org.alongside.imports;

import java.time.Instant;
import java.util.List;
import org.alongside.consultations.ConsultationId;
import org.alongside.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A table of answers on its way in.
 *
 * @param lines how many it has, blank ones left out
 * @param matching how it is read; null while nobody has said
 */
public record Batch(
    BatchId id,
    ConsultationId consultation,
    List<String> header,
    int lines,
    State state,
    long version,
    @Nullable Matching matching,
    Found found,
    Hands hands) {

  public Batch {
    header = List.copyOf(header);
  }

  /** How far it has come. */
  public enum State {
    READ,
    CHECKING,
    CHECKED,
    BRINGING_IN,
    BROUGHT_IN,
    UNDOING,
    UNDONE;

    /** Whether the program works on it by itself. */
    public boolean busy() {
      return this == CHECKING || this == BRINGING_IN || this == UNDOING;
    }
  }

  /**
   * What checking found.
   *
   * @param done how many lines the work of the moment has gone through
   * @param same how many say the same as an earlier one; they count among the good
   */
  public record Found(int done, int good, int wrong, int same) {

    public static final Found NOTHING = new Found(0, 0, 0, 0);
  }

  /** Who read it, brought it in and took it out, and when. */
  public record Hands(Hand read, @Nullable Hand brought, @Nullable Hand undone) {}

  /** Somebody, at a moment. */
  public record Hand(PersonId by, Instant at) {}

  public boolean mayBeMatched() {
    return state == State.READ || state == State.CHECKED;
  }
}
