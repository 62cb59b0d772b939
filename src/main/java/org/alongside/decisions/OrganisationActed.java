package org.alongside.decisions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.alongside.participation.Reason;

/**
 * What the organisation did alone, beside what the partners decided; it stands there for good.
 *
 * @param told what it decided, and what it says about that
 */
public record OrganisationActed(LocalDate on, Told told, Instant recordedAt) {

  /**
   * Three answers that are asked for.
   *
   * @param what what it decided
   * @param reasons why, as it says itself
   * @param input what it did with what people said
   */
  public record Told(String what, String reasons, String input) {

    public static final int LONGEST = 4_000;

    public Told {
      what = tidy(what);
      reasons = tidy(reasons);
      input = tidy(input);
    }

    /** Everything that is missing or too long, at once. */
    public List<Reason> mistakes() {
      var found = new ArrayList<Reason>();
      if (what.isEmpty()) {
        found.add(DecisionReason.ACT_MISSING);
      }
      if (reasons.isEmpty()) {
        found.add(DecisionReason.REASONS_MISSING);
      }
      if (input.isEmpty()) {
        found.add(DecisionReason.INPUT_MISSING);
      }
      if (Stream.of(what, reasons, input).anyMatch(text -> text.length() > LONGEST)) {
        found.add(DecisionReason.WORDS_TOO_LONG);
      }
      return found;
    }

    private static String tidy(String text) {
      return text.replace("\r\n", "\n").strip();
    }
  }
}
