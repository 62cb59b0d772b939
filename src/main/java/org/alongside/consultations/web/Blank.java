package org.alongside.consultations.web;

import java.util.function.BiFunction;
import java.util.function.Function;
import org.alongside.consultations.Size;
import org.alongside.consultations.Terms;
import org.alongside.participation.OneLine;
import org.alongside.web.DateTyped;
import org.alongside.web.Mistake;
import org.jspecify.annotations.Nullable;

/**
 * One thing to say about a consultation before its questions. Its label is {@code
 * consultations.blank.<id>}.
 *
 * @param from the size from which it is demanded; null where nobody has to say it
 * @param part where it is kept
 */
public record Blank(String id, Shape shape, int limit, @Nullable Size from, Part part) {

  /** How it is typed. */
  public enum Shape {
    LINE,
    WORDS,
    LINES,
    DAY,
    DAYS,
    TICK,
    YES_OR_NO,
    SIZE
  }

  /** A part of the terms as text: a day as its code, a tick as yes. */
  record Part(Function<Terms, String> kept, BiFunction<Terms, String, Terms> put) {}

  /** Late responses are taken for at most so many days. */
  private static final String LATE_DAYS = "|[0-9]|1[0-9]|2[0-8]";

  /** Whether nobody has to say it for one of this size. */
  boolean optional(Size size) {
    return from == null || size.compareTo(from) < 0;
  }

  /** What only a larger one needs is not asked of a smaller. */
  boolean asked(Terms terms) {
    return from != Size.MAJOR || terms.size() == Size.MAJOR || !part.kept().apply(terms).isEmpty();
  }

  /** Null where it can be kept. */
  @Nullable Mistake mistake(Fields fields) {
    String text = fields.of(id);
    return switch (shape) {
      case LINE -> line(text);
      case WORDS, LINES -> text.length() > limit ? tooLong() : null;
      case DAY -> day(AnswerForm.typedDay(fields, id));
      case DAYS -> text.matches(LATE_DAYS) ? null : new Mistake(id, "consultations.mistake.days");
      case TICK, YES_OR_NO, SIZE -> null;
    };
  }

  private @Nullable Mistake line(String text) {
    if (id.equals(Blanks.TITLE.id()) && text.isEmpty()) {
      return new Mistake(id, "consultations.mistake.title");
    }
    if (text.length() > limit) {
      return tooLong();
    }
    return OneLine.is(text) ? null : Mistake.unseen(id);
  }

  private Mistake tooLong() {
    return new Mistake(id, "consultations.mistake.too-long", limit);
  }

  private @Nullable Mistake day(DateTyped typed) {
    return typed.empty() || typed.date().isPresent()
        ? null
        : new Mistake(id, "consultations.mistake.day");
  }
}
