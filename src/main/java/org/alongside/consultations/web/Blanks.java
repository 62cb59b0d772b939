package org.alongside.consultations.web;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.alongside.consultations.Gate;
import org.alongside.consultations.Section.Answerers;
import org.alongside.consultations.Section.Deciding;
import org.alongside.consultations.Section.Earlier;
import org.alongside.consultations.Section.Exceptions;
import org.alongside.consultations.Section.Influence;
import org.alongside.consultations.Section.Matter;
import org.alongside.consultations.Section.Options;
import org.alongside.consultations.Section.Timing;
import org.alongside.consultations.Section.Ways;
import org.alongside.consultations.Size;
import org.alongside.consultations.Terms;
import org.alongside.consultations.web.Blank.Part;
import org.alongside.consultations.web.Blank.Shape;
import org.jspecify.annotations.Nullable;

/** Everything that can be said about a consultation, blank by blank, and where each is kept. */
final class Blanks {

  private static final int LONGEST_TITLE = 120;
  private static final int LONGEST = 4_000;

  static final Blank SIZE =
      blank(Shape.SIZE, "size", Size.SMALL, t -> t.size().name(), Blanks::resized);
  static final Blank TITLE =
      new Blank(
          "title",
          Shape.LINE,
          LONGEST_TITLE,
          Size.SMALL,
          new Part(
              t -> t.matter().title(),
              (t, v) -> t.with(new Matter(t.size(), v, t.matter().summary(), t.matter().why()))));
  static final Blank SUMMARY =
      words(
          "summary",
          Size.ORDINARY,
          t -> t.matter().summary(),
          (t, v) -> t.with(new Matter(t.size(), t.matter().title(), v, t.matter().why())));
  static final Blank WHY =
      words(
          "why",
          Size.SMALL,
          t -> t.matter().why(),
          (t, v) -> t.with(new Matter(t.size(), t.matter().title(), t.matter().summary(), v)));

  static final Blank CAN_CHANGE =
      words(
          "can-change",
          Size.SMALL,
          t -> t.influence().canChange(),
          (t, v) ->
              t.with(new Influence(v, t.influence().isFixed(), t.influence().fixedBecause())));
  static final Blank FIXED =
      words(
          "fixed",
          Size.ORDINARY,
          t -> t.influence().isFixed(),
          (t, v) ->
              t.with(new Influence(t.influence().canChange(), v, t.influence().fixedBecause())));
  static final Blank FIXED_BECAUSE =
      words(
          "fixed-because",
          Size.ORDINARY,
          t -> t.influence().fixedBecause(),
          (t, v) -> t.with(new Influence(t.influence().canChange(), t.influence().isFixed(), v)));

  static final Blank DECIDER =
      new Blank(
          "decider",
          Shape.LINE,
          LONGEST_TITLE,
          Size.SMALL,
          new Part(
              t -> t.deciding().decider(),
              (t, v) ->
                  t.with(
                      new Deciding(
                          v,
                          t.deciding().by(),
                          t.deciding().nothingDecided(),
                          t.deciding().preferred()))));
  static final Blank BY =
      day(
          "by",
          Size.SMALL,
          t -> t.deciding().by(),
          (t, v) ->
              t.with(
                  new Deciding(
                      t.deciding().decider(),
                      v,
                      t.deciding().nothingDecided(),
                      t.deciding().preferred())));
  static final Blank NOTHING_DECIDED =
      blank(
          Shape.TICK,
          "nothing-decided",
          Size.ORDINARY,
          t -> t.deciding().nothingDecided() ? "yes" : "",
          (t, v) ->
              t.with(
                  new Deciding(
                      t.deciding().decider(),
                      t.deciding().by(),
                      !v.isEmpty(),
                      t.deciding().preferred())));
  static final Blank PREFERRED =
      words(
          "preferred",
          null,
          t -> t.deciding().preferred(),
          (t, v) ->
              t.with(
                  new Deciding(
                      t.deciding().decider(),
                      t.deciding().by(),
                      t.deciding().nothingDecided(),
                      v)));

  static final Blank OPTIONS =
      blank(
          Shape.LINES,
          "options",
          Size.ORDINARY,
          t -> String.join("\n", t.options().open()),
          (t, v) ->
              t.with(
                  new Options(
                      v.lines().toList(), t.options().turnedDown(), t.options().effects())));
  static final Blank TURNED_DOWN =
      words(
          "turned-down",
          Size.ORDINARY,
          t -> t.options().turnedDown(),
          (t, v) -> t.with(new Options(t.options().open(), v, t.options().effects())));
  static final Blank EFFECTS =
      words(
          "effects",
          Size.MAJOR,
          t -> t.options().effects(),
          (t, v) -> t.with(new Options(t.options().open(), t.options().turnedDown(), v)));

  static final Blank OPENS =
      day(
          "opens",
          null,
          t -> t.timing().opens(),
          (t, v) -> t.with(new Timing(v, t.timing().lastDay(), t.timing().lateDays())));
  static final Blank LAST_DAY =
      day(
          "last-day",
          Size.SMALL,
          t -> t.timing().lastDay(),
          (t, v) -> t.with(new Timing(t.timing().opens(), v, t.timing().lateDays())));
  static final Blank LATE_DAYS =
      blank(
          Shape.DAYS,
          "late-days",
          null,
          t -> t.timing().lateDays() == 0 ? "" : String.valueOf(t.timing().lateDays()),
          (t, v) -> t.with(new Timing(t.timing().opens(), t.timing().lastDay(), number(v))));

  static final Blank PAPER =
      words(
          "paper",
          Size.ORDINARY,
          t -> t.ways().paper(),
          (t, v) -> t.with(new Ways(v, t.ways().phone(), t.ways().inPerson())));
  static final Blank PHONE =
      words(
          "phone",
          Size.ORDINARY,
          t -> t.ways().phone(),
          (t, v) -> t.with(new Ways(t.ways().paper(), v, t.ways().inPerson())));
  static final Blank IN_PERSON =
      words(
          "in-person",
          Size.ORDINARY,
          t -> t.ways().inPerson(),
          (t, v) -> t.with(new Ways(t.ways().paper(), t.ways().phone(), v)));
  static final Blank GO_ON =
      words("go-on", Size.ORDINARY, t -> t.earlier().goOn(), (t, v) -> t.with(new Earlier(v)));

  static final Blank YOUNG =
      blank(
          Shape.TICK,
          "young",
          null,
          t -> t.answerers().young() ? "yes" : "",
          (t, v) -> t.with(new Answerers(!v.isEmpty())));

  private Blanks() {}

  /** Why a demand is not met. */
  static Blank except(Gate gate) {
    return words(
        "except-" + gate.code(),
        null,
        t -> t.exceptions().because().getOrDefault(gate, ""),
        (t, v) -> {
          var because = new HashMap<>(t.exceptions().because());
          if (v.isEmpty()) {
            because.remove(gate);
          } else {
            because.put(gate, v);
          }
          return t.with(new Exceptions(because));
        });
  }

  private static Terms resized(Terms terms, String name) {
    var matter = terms.matter();
    return terms.with(
        new Matter(Size.valueOf(name), matter.title(), matter.summary(), matter.why()));
  }

  static Blank line(
      String id,
      @Nullable Size from,
      Function<Terms, String> kept,
      BiFunction<Terms, String, Terms> put) {
    return new Blank(id, Shape.LINE, LONGEST_TITLE, from, new Part(kept, put));
  }

  static Blank words(
      String id,
      @Nullable Size from,
      Function<Terms, String> kept,
      BiFunction<Terms, String, Terms> put) {
    return blank(Shape.WORDS, id, from, kept, put);
  }

  static Blank day(
      String id,
      @Nullable Size from,
      DayOf kept,
      BiFunction<Terms, @Nullable LocalDate, Terms> put) {
    return blank(
        Shape.DAY,
        id,
        from,
        terms -> {
          var day = kept.of(terms);
          return day == null ? "" : day.toString();
        },
        (terms, code) -> put.apply(terms, code.isEmpty() ? null : LocalDate.parse(code)));
  }

  /** A day that may not be known yet. */
  interface DayOf {
    @Nullable LocalDate of(Terms terms);
  }

  static Blank blank(
      Shape shape,
      String id,
      @Nullable Size from,
      Function<Terms, String> kept,
      BiFunction<Terms, String, Terms> put) {
    return new Blank(id, shape, LONGEST, from, new Part(kept, put));
  }

  static String code(String name) {
    return name.toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static int number(String text) {
    return text.isEmpty() ? 0 : Integer.parseInt(text);
  }
}
