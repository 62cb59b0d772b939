package org.alongside.imports;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.alongside.questionnaires.Answer;
import org.alongside.questionnaires.Choice;
import org.alongside.questionnaires.Kind;
import org.alongside.questionnaires.Question;

/**
 * Reads what stands in a cell as an answer. What can't be read becomes words, which do not fit the
 * question and are told as a problem; nothing is guessed.
 */
final class ReadCell {

  private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,18}(\\.[0-9]{1,10})?");
  private static final Pattern STEP = Pattern.compile("(-?[0-9]{1,9})(?:\\.0+)?(?:\\s*[-–:].*)?");
  private static final Pattern ISO = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})(?:[T ].*)?");
  private static final Pattern BRITISH =
      Pattern.compile("([0-9]{1,2})[/.-]([0-9]{1,2})[/.-]([0-9]{4})(?: .*)?");
  private static final Pattern WHOLE_POSTCODE =
      Pattern.compile("([A-Z]{1,2}[0-9][A-Z0-9]?)[0-9][A-Z]{2}");

  private final Labels labels;
  private final String between;

  ReadCell(Labels labels, String between) {
    this.labels = labels;
    this.between = between;
  }

  Answer read(Question question, String cell) {
    if (question.need().mayDecline() && Plain.same(cell, labels.declined())) {
      return new Answer.Declined();
    }
    return switch (question.kind()) {
      case Kind.ShortText _, Kind.LongText _ -> new Answer.Words(cell);
      case Kind.OneOf one -> chosen(List.of(cell), one, one.other());
      case Kind.InWords words -> chosen(List.of(cell), words, false);
      case Kind.ManyOf many -> chosen(parts(cell, many), many, many.other());
      case Kind.NumberScale _ -> step(cell);
      case Kind.Amount _ -> amount(cell);
      case Kind.Day _ -> day(cell).<Answer>map(Answer.Day::new).orElse(new Answer.Words(cell));
      case Kind.PostcodeArea _ -> area(cell);
      case Kind.Ranking _, Kind.Matrix _, Kind.File _, Kind.Contact _ -> new Answer.Words(cell);
    };
  }

  /** A choice may hold the sign that stands between choices; then the whole cell is one. */
  private List<String> parts(String cell, Kind.ManyOf kind) {
    if (between.isEmpty() || find(kind, cell).isPresent()) {
      return List.of(cell);
    }
    return Pattern.compile(Pattern.quote(between))
        .splitAsStream(cell)
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }

  private Answer chosen(List<String> said, Kind kind, boolean mayAdd) {
    var codes = new ArrayList<String>();
    var others = new ArrayList<String>();
    for (var each : said) {
      find(kind, each).ifPresentOrElse(choice -> add(codes, choice), () -> others.add(each));
    }
    if (others.isEmpty()) {
      return new Answer.Chosen(codes, null);
    }
    return mayAdd
        ? new Answer.Chosen(codes, String.join(between + " ", others))
        : new Answer.Words(String.join(between, said));
  }

  private static void add(List<String> codes, Choice choice) {
    if (!codes.contains(choice.code())) {
      codes.add(choice.code());
    }
  }

  Optional<Choice> find(Kind kind, String said) {
    return labels.choices(kind).stream().filter(each -> Plain.same(each.text(), said)).findFirst();
  }

  private static Answer step(String cell) {
    var step = STEP.matcher(cell);
    return step.matches() ? new Answer.Amount(new BigDecimal(step.group(1))) : amount(cell);
  }

  private static Answer amount(String cell) {
    String plain = cell.replace(",", "").replace("£", "");
    return NUMBER.matcher(plain).matches()
        ? new Answer.Amount(new BigDecimal(plain))
        : new Answer.Words(cell);
  }

  private static Answer area(String cell) {
    String plain = cell.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    var whole = WHOLE_POSTCODE.matcher(plain);
    return new Answer.PostcodeArea(whole.matches() ? whole.group(1) : plain);
  }

  /** As computers write days, or as people here do. */
  static Optional<LocalDate> day(String cell) {
    var iso = ISO.matcher(cell);
    if (iso.matches()) {
      return day(iso.group(1), iso.group(2), iso.group(3));
    }
    var british = BRITISH.matcher(cell);
    return british.matches()
        ? day(british.group(3), british.group(2), british.group(1))
        : Optional.empty();
  }

  private static Optional<LocalDate> day(String year, String month, String day) {
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }
}
