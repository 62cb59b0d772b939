package org.alongside.consultations.web;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.consultations.Duty.Applies;
import org.alongside.consultations.Size;
import org.alongside.consultations.Terms;
import org.alongside.web.DateTyped;
import org.alongside.web.Mistakes;

/** What stands on one sheet: as it is kept, or as somebody typed it. */
public record SheetForm(List<Blank> blanks, Fields fields) {

  public SheetForm {
    blanks = List.copyOf(blanks);
  }

  static SheetForm kept(Sheet sheet, Terms terms) {
    var form = new SheetForm(sheet.blanks(terms), Fields.none());
    form.blanks.forEach(blank -> form.write(blank, blank.part().kept().apply(terms)));
    return form;
  }

  static SheetForm typed(Sheet sheet, Terms terms, Fields fields) {
    return new SheetForm(sheet.blanks(terms), fields);
  }

  private void write(Blank blank, String value) {
    if (blank.shape() == Blank.Shape.DAY && !value.isEmpty()) {
      var day = DateTyped.of(java.time.LocalDate.parse(value));
      fields.put(blank.id() + "-day", day.day());
      fields.put(blank.id() + "-month", day.month());
      fields.put(blank.id() + "-year", day.year());
    } else {
      fields.put(blank.id(), value);
    }
  }

  public String value(Blank blank) {
    return fields.of(blank.id());
  }

  public DateTyped day(Blank blank) {
    return AnswerForm.typedDay(fields, blank.id());
  }

  Mistakes mistakes() {
    return new Mistakes(
        blanks.stream().map(blank -> blank.mistake(fields)).filter(Objects::nonNull).toList());
  }

  /** The terms with what stands here; only asked where there are no mistakes. */
  Terms read(Terms before) {
    var terms = before;
    for (var blank : blanks) {
      terms = blank.part().put().apply(terms, said(blank));
    }
    return terms;
  }

  /** As it is kept: a day as its code, lines without empty ones, only choices that there are. */
  String said(Blank blank) {
    String text = value(blank);
    return switch (blank.shape()) {
      case DAY -> day(blank).date().map(Object::toString).orElse("");
      case LINES -> lines(text).collect(Collectors.joining("\n"));
      case SIZE -> known(Size.values(), text).orElse(Size.ORDINARY.name());
      case YES_OR_NO -> known(Applies.values(), text).orElse("");
      case TICK -> text.isEmpty() ? "" : "yes";
      case LINE, WORDS, DAYS -> text;
    };
  }

  private static Stream<String> lines(String text) {
    return text.lines().map(String::strip).filter(Predicate.not(String::isEmpty)).distinct();
  }

  private static java.util.Optional<String> known(Enum<?>[] all, String name) {
    return Stream.of(all).map(Enum::name).filter(name::equals).findFirst();
  }
}
