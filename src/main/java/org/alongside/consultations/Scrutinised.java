package org.alongside.consultations;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that passed between those who scrutinise and those who ask.
 *
 * @param answers of a reply, the question that it answers
 */
public record Scrutinised(UUID id, Kind kind, @Nullable UUID answers, LocalDate on, Said said) {

  /** Who scrutinises, as it was named on that day, and what was said. */
  public record Said(String body, String words) {}

  /** What it is. */
  public enum Kind {
    /** The body asks. */
    QUESTION,
    /** The organisation answers one of its questions. */
    REPLY,
    /** The body says what it thinks of the plans. */
    VIEW,
    /** The Secretary of State was told. */
    NOTIFIED
  }
}
