package org.alongside.projects.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.alongside.participation.Stage;
import org.alongside.projects.Span;
import org.alongside.projects.StagePlan;
import org.alongside.projects.When;
import org.jspecify.annotations.Nullable;

/**
 * The stages as bars on one common line of days, from 0 to 100. A bar whose start or end is not
 * known runs to the edge.
 *
 * @param today where today is on the line; null when it lies outside
 */
public record Timeline(List<Bar> bars, @Nullable Double today) {

  private static final double FULL = 100;

  /** A stage; without any date it has no bar. */
  public record Bar(StagePlan plan, double start, double width, boolean open) {
    public Stage stage() {
      return plan.stage();
    }

    public boolean drawn() {
      return width > 0;
    }

    /** Where the rounded ends are, for attributes of the picture. */
    public String x() {
      return number(start);
    }

    public String w() {
      return number(width);
    }
  }

  public Timeline {
    bars = List.copyOf(bars);
  }

  public boolean drawn() {
    return bars.stream().anyMatch(Bar::drawn);
  }

  public String todayAt() {
    return today == null ? "" : number(today);
  }

  static String number(double value) {
    return String.valueOf(Math.round(value * 10) / 10.0);
  }

  public static Timeline of(List<StagePlan> plan, LocalDate today) {
    List<LocalDate> days =
        plan.stream().map(StagePlan::span).flatMap(Timeline::edges).sorted().toList();
    if (days.isEmpty()) {
      return new Timeline(plan.stream().map(stage -> new Bar(stage, 0, 0, false)).toList(), null);
    }
    LocalDate first = days.getFirst();
    LocalDate last = days.getLast().plusDays(1);
    double length = Math.max(1, ChronoUnit.DAYS.between(first, last));
    return new Timeline(
        plan.stream().map(stage -> bar(stage, first, length, today)).toList(),
        today.isBefore(first) || !today.isBefore(last)
            ? null
            : ChronoUnit.DAYS.between(first, today) * FULL / length);
  }

  private static Bar bar(StagePlan plan, LocalDate first, double length, LocalDate today) {
    Span span = plan.span();
    if (!span.known()) {
      return new Bar(plan, 0, 0, false);
    }
    double start = span.from() == null ? 0 : at(span.from().first(), first, length);
    double end = span.until() == null ? FULL : at(span.until().last().plusDays(1), first, length);
    return new Bar(plan, start, end - start, span.covers(today));
  }

  private static double at(LocalDate day, LocalDate first, double length) {
    return ChronoUnit.DAYS.between(first, day) * FULL / length;
  }

  private static Stream<LocalDate> edges(Span span) {
    return Stream.of(span.from(), span.until())
        .filter(Objects::nonNull)
        .flatMap((When when) -> Stream.of(when.first(), when.last()));
  }
}
