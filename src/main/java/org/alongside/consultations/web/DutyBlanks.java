package org.alongside.consultations.web;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.alongside.consultations.Duty;
import org.alongside.consultations.Duty.Applies;
import org.alongside.consultations.Finding;
import org.alongside.consultations.Section.Duties;
import org.alongside.consultations.Size;
import org.alongside.consultations.Terms;
import org.alongside.consultations.web.Blank.Shape;
import org.jspecify.annotations.Nullable;

/** What the organisation owes before it asks: each duty and each finding in its own blanks. */
final class DutyBlanks {

  static final List<Blank> INVOLVEMENT =
      Stream.concat(
              duty("involvement", Size.ORDINARY, Duties::involvement, DutyBlanks::involved)
                  .stream(),
              Stream.of(
                  signed("involvement", Size.ORDINARY, Duties::involvement, DutyBlanks::involved)))
          .toList();
  static final List<Blank> EQUALITY =
      finding(
          "equality",
          Size.ORDINARY,
          Duties::equality,
          (all, next) -> new Duties(all.involvement(), next, all.scrutiny(), all.notification()));
  static final List<Blank> SCRUTINY =
      finding(
          "scrutiny",
          Size.MAJOR,
          Duties::scrutiny,
          (all, next) -> new Duties(all.involvement(), all.equality(), next, all.notification()));
  static final List<Blank> NOTIFICATION =
      duty(
          "notification",
          Size.MAJOR,
          Duties::notification,
          (all, next) -> new Duties(all.involvement(), all.equality(), all.scrutiny(), next));

  private DutyBlanks() {}

  static List<Blank> all() {
    return Stream.of(INVOLVEMENT, EQUALITY, SCRUTINY, NOTIFICATION).flatMap(List::stream).toList();
  }

  private static Duties involved(Duties all, Duty next) {
    return new Duties(next, all.equality(), all.scrutiny(), all.notification());
  }

  private static Blank signed(
      String id, Size from, Function<Duties, Duty> of, BiFunction<Duties, Duty, Duties> put) {
    return Blanks.line(
        id + "-by",
        from,
        terms -> of.apply(terms.duties()).by(),
        (terms, v) -> put(terms, of, put, was -> new Duty(was.applies(), was.why(), was.on(), v)));
  }

  private static List<Blank> duty(
      String id, Size from, Function<Duties, Duty> of, BiFunction<Duties, Duty, Duties> put) {
    Function<Terms, Duty> now = terms -> of.apply(terms.duties());
    return List.of(
        Blanks.blank(
            Shape.YES_OR_NO,
            id,
            from,
            terms -> chosen(now.apply(terms).applies()),
            (terms, v) ->
                put(terms, of, put, was -> new Duty(applies(v), was.why(), was.on(), was.by()))),
        Blanks.words(
            id + "-why",
            from,
            terms -> now.apply(terms).why(),
            (terms, v) ->
                put(terms, of, put, was -> new Duty(was.applies(), v, was.on(), was.by()))),
        Blanks.day(
            id + "-on",
            from,
            terms -> now.apply(terms).on(),
            (terms, v) ->
                put(terms, of, put, was -> new Duty(was.applies(), was.why(), v, was.by()))));
  }

  private static List<Blank> finding(
      String id, Size from, Function<Duties, Finding> of, BiFunction<Duties, Finding, Duties> put) {
    return List.of(
        Blanks.words(
            id,
            from,
            terms -> of.apply(terms.duties()).words(),
            (terms, v) -> put(terms, of, put, was -> new Finding(v, was.on()))),
        Blanks.day(
            id + "-on",
            from,
            terms -> of.apply(terms.duties()).on(),
            (Terms terms, @Nullable LocalDate v) ->
                put(terms, of, put, was -> new Finding(was.words(), v))));
  }

  private static <T> Terms put(
      Terms terms,
      Function<Duties, T> of,
      BiFunction<Duties, T, Duties> put,
      UnaryOperator<T> change) {
    var duties = terms.duties();
    return terms.with(put.apply(duties, change.apply(of.apply(duties))));
  }

  private static String chosen(Applies applies) {
    return applies == Applies.NOT_SAID ? "" : applies.name();
  }

  private static Applies applies(String chosen) {
    return chosen.isEmpty() ? Applies.NOT_SAID : Applies.valueOf(chosen);
  }
}
