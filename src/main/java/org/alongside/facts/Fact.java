package org.alongside.facts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.alongside.participation.Side;
import org.alongside.participation.Stage;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened. It holds ids, kinds, numbers and dates and never text, so that erasing a
 * person breaks the link from the id to the person and leaves the record true.
 *
 * @param details small values by name: numbers, ids or codes, never words that somebody wrote
 */
public record Fact(
    UUID id,
    String kind,
    Who who,
    Where where,
    LocalDate happenedOn,
    Instant recordedAt,
    Audience audience,
    Map<String, String> details) {

  private static final Pattern NO_TEXT = Pattern.compile("[A-Za-z0-9_.:+/-]{0,80}");

  public Fact {
    details = Map.copyOf(details);
    for (var detail : details.entrySet()) {
      if (!NO_TEXT.matcher(detail.getKey()).matches()
          || !NO_TEXT.matcher(detail.getValue()).matches()) {
        throw new IllegalArgumentException("A fact holds no text: " + detail.getKey());
      }
    }
  }

  /**
   * Who did it and how it came in.
   *
   * @param actor the person whose act it is; null when the clock or an outside body acted
   * @param enteredBy who was at the keyboard, when that is somebody else
   * @param side the side the actor held then
   */
  public record Who(
      @Nullable UUID actor, @Nullable UUID enteredBy, Channel channel, @Nullable Side side) {

    public static Who person(UUID actor, @Nullable Side side) {
      return new Who(actor, null, Channel.WEB, side);
    }

    public static Who person(UUID actor) {
      return person(actor, null);
    }

    public static Who clock() {
      return new Who(null, null, Channel.CLOCK, null);
    }
  }

  /**
   * What it was done to.
   *
   * @param subjectKind the kind of thing, for example {@code decision}
   */
  public record Where(
      @Nullable UUID project, @Nullable Stage stage, String subjectKind, UUID subject) {

    public static Where in(UUID project, String subjectKind, UUID subject) {
      return new Where(project, null, subjectKind, subject);
    }

    public static Where outside(String subjectKind, UUID subject) {
      return new Where(null, null, subjectKind, subject);
    }
  }
}
