package org.alongside.consultations;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import org.alongside.facts.Channel;
import org.alongside.participation.WorkingDays;
import org.jspecify.annotations.Nullable;

/**
 * What the records tell of one consultation that is out, for whoever judges how people were asked.
 *
 * @param least for how many days people of its size are to be able to answer
 * @param responses how many count, by the way on which they came
 */
public record Asking(
    ConsultationId id, Terms terms, Run run, int least, Map<Channel, Long> responses) {

  public Asking {
    responses = Map.copyOf(responses);
  }

  /** How many days somebody had, or has, who needs it in this form. */
  public long days(Format format) {
    return run.days(Objects.requireNonNullElse(ready(format), run.opens()));
  }

  /** The least of the days over all its forms. */
  public long fewestDays() {
    return Arrays.stream(Format.values())
        .filter(format -> format == Format.WEB || ready(format) != null)
        .mapToLong(this::days)
        .min()
        .orElseThrow();
  }

  /** How many working days after the first day, up to and with the second, it was paused. */
  public long pausedWorkingDays(LocalDate first, LocalDate second) {
    return first
        .datesUntil(second)
        .map(day -> day.plusDays(1))
        .filter(day -> WorkingDays.includes(day) && run.pausedOn(day).isPresent())
        .count();
  }

  /** Whether every form that its size demands was there on its first day. */
  public boolean usableFromTheFirstDay() {
    return Arrays.stream(Format.values())
        .filter(format -> Gate.of(format).filter(gate -> gate.demandedOf(terms.size())).isPresent())
        .allMatch(format -> Finding.by(ready(format), run.opens()));
  }

  /** Whether somebody signed beforehand that the duty to involve people was thought about. */
  public boolean assessed() {
    return terms.duties().involvement().signed(run.opens());
  }

  /** A small survey of a group needs no assessment of its own. */
  public boolean assessmentDemanded() {
    return Gate.INVOLVEMENT.demandedOf(terms.size());
  }

  private @Nullable LocalDate ready(Format format) {
    return terms.formats().ready().get(format);
  }
}
