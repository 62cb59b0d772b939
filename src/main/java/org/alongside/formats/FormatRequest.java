package org.alongside.formats;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.alongside.participation.Here;
import org.alongside.participation.WorkingDays;
import org.jspecify.annotations.Nullable;

/**
 * That somebody needs a form that is not there.
 *
 * @param answered when they could use it; null while they wait
 */
public record FormatRequest(
    UUID id, Item.Ref item, Form form, Instant asked, @Nullable Instant answered) {

  /** The law gives no number; ten working days is what we promise. */
  public static final int WORKING_DAYS = 10;

  public boolean open() {
    return answered == null;
  }

  /** The last day on which it is in time. */
  public LocalDate due() {
    return WorkingDays.after(Here.day(asked), WORKING_DAYS);
  }

  public boolean late(LocalDate today) {
    return today.isAfter(due()) && open();
  }

  /** Whether they had it within the days that we promise. */
  public boolean inTime() {
    return answered != null && !Here.day(answered).isAfter(due());
  }

  /** How many working days somebody waits, or waited. */
  public int waited(Instant now) {
    return WorkingDays.between(Here.day(asked), Here.day(answered == null ? now : answered));
  }
}
