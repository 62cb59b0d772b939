package org.alongside.questions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.alongside.formats.Item;
import org.alongside.participation.Here;
import org.alongside.participation.WorkingDays;

/**
 * Something that somebody asked about an item. Who asked is no part of it.
 *
 * @param version grows with every change; who saves says which one they have read
 */
public record Question(
    QuestionId id, About about, String words, Instant asked, Standing standing, long version) {

  /** No law gives a number; ten working days is what we promise. */
  public static final int WORKING_DAYS = 10;

  public static final int LONGEST = 1000;

  /**
   * What it is about, as it was called when somebody asked.
   *
   * @param path where the item is read
   */
  public record About(UUID project, Item.Ref item, String title, String path) {

    public static About of(Item item) {
      return new About(item.project(), item.ref(), item.title(), item.path());
    }
  }

  /** The last day on which an answer is in time. */
  public LocalDate due() {
    return WorkingDays.after(Here.day(asked), WORKING_DAYS);
  }

  /** How many working days somebody has waited. */
  public int waited(Instant now) {
    return WorkingDays.between(Here.day(asked), Here.day(now));
  }

  /** Whether somebody has still to look at it, or to answer. */
  public boolean waits() {
    return standing instanceof Standing.Waiting || standing instanceof Standing.Shown;
  }

  public boolean late(LocalDate today) {
    return waits() && today.isAfter(due());
  }

  /** Whether everybody can read it. */
  public boolean shown() {
    return standing instanceof Standing.Shown || standing instanceof Standing.Answered;
  }

  Question now(Standing next) {
    return new Question(id, about, words, asked, next, version + 1);
  }
}
