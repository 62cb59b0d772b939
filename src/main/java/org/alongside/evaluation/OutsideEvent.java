package org.alongside.evaluation;

import java.time.LocalDate;
import java.util.UUID;
import org.alongside.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened outside the platform, as somebody recorded it. The words are kept here;
 * the fact of it holds only ids, codes and numbers.
 */
public record OutsideEvent(
    UUID id, OutsideKind kind, LocalDate happenedOn, Told told, About about) {

  /** Who acted, as far as the promise is concerned. */
  public enum ByWhom {
    ORGANISATION,
    BOARD,
    LIVED_PARTNERS,
    LEARNT_PARTNERS,
    BOTH_GROUPS,
    SOMEBODY_ELSE
  }

  /**
   * The account of it.
   *
   * @param what in the words of who recorded it
   * @param source where it is written down, or who saw it
   */
  public record Told(String what, String source, ByWhom by) {}

  /**
   * What it bears on.
   *
   * @param listed the decision on the list of decisions that matter
   * @param concerns the person for whom it speaks
   */
  public record About(
      @Nullable UUID listed,
      @Nullable PersonId concerns,
      @Nullable Integer lived,
      @Nullable Integer learnt) {

    public static final About NOTHING = new About(null, null, null, null);
  }
}
