package org.alongside.equality;

import java.time.Instant;
import java.util.Map;
import org.alongside.consultations.ConsultationId;
import org.alongside.consultations.Size;
import org.alongside.people.PersonId;

/**
 * Whether the equality questions are asked, and whom the consultation wants to reach.
 *
 * @param number counts the changes; 0 while nobody has said anything
 * @param whyNot why they are not asked; everyone who works on it can read it
 * @param targets how many of a hundred who answer are to be of a group, by its code
 */
public record Plan(
    ConsultationId consultation,
    int number,
    boolean asked,
    String whyNot,
    Map<String, Integer> targets) {

  public Plan {
    targets = Map.copyOf(targets);
  }

  /**
   * Whether people can be asked: from an ordinary consultation on somebody has said that the
   * equality questions are asked, or why not. A small survey need not.
   */
  public boolean settledFor(Size size) {
    return number > 0 || !size.atLeast(Size.ORDINARY);
  }

  /** Who changed it, and when. */
  public record Change(PersonId by, Instant at) {}

  static Plan none(ConsultationId consultation) {
    return new Plan(consultation, 0, false, "", Map.of());
  }
}
