package org.alongside.partnerships;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The agreement that people work by: the last version accepted by both sides.
 *
 * @param reviewOn when it is read again together, a year after it was accepted or last kept
 */
public record InForce(int version, Instant since, LocalDate reviewOn) {

  public boolean dueBy(LocalDate day) {
    return !day.isBefore(reviewOn);
  }
}
