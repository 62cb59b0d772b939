package org.alongside.consultations;

import java.util.List;
import org.alongside.consultations.Section.Answerers;
import org.alongside.consultations.Section.Deciding;
import org.alongside.consultations.Section.Duties;
import org.alongside.consultations.Section.Earlier;
import org.alongside.consultations.Section.Exceptions;
import org.alongside.consultations.Section.Formats;
import org.alongside.consultations.Section.Influence;
import org.alongside.consultations.Section.Matter;
import org.alongside.consultations.Section.Options;
import org.alongside.consultations.Section.Timing;
import org.alongside.consultations.Section.Ways;

/** Everything that is said about a consultation before its first question. */
public record Terms(
    Matter matter,
    Influence influence,
    Deciding deciding,
    Options options,
    Timing timing,
    Ways ways,
    Duties duties,
    Formats formats,
    Exceptions exceptions,
    Answerers answerers,
    Earlier earlier) {

  public static Terms of(Matter matter) {
    return new Terms(
        matter,
        Influence.EMPTY,
        Deciding.EMPTY,
        Options.EMPTY,
        Timing.EMPTY,
        Ways.EMPTY,
        Duties.EMPTY,
        Formats.EMPTY,
        Exceptions.NONE,
        Answerers.ADULTS,
        Earlier.NOT_READ);
  }

  public Terms with(Section section) {
    return new Terms(
        section instanceof Matter next ? next : matter,
        section instanceof Influence next ? next : influence,
        section instanceof Deciding next ? next : deciding,
        section instanceof Options next ? next : options,
        section instanceof Timing next ? next : timing,
        section instanceof Ways next ? next : ways,
        section instanceof Duties next ? next : duties,
        section instanceof Formats next ? next : formats,
        section instanceof Exceptions next ? next : exceptions,
        section instanceof Answerers next ? next : answerers,
        section instanceof Earlier next ? next : earlier);
  }

  /** Each of them, as it is kept. */
  public List<Section> sections() {
    return List.of(
        matter,
        influence,
        deciding,
        options,
        timing,
        ways,
        duties,
        formats,
        exceptions,
        answerers,
        earlier);
  }

  public Size size() {
    return matter.size();
  }
}
