package org.alongside.consultations.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.alongside.questionnaires.Choice;
import org.alongside.questionnaires.ChoiceLines;
import org.alongside.questionnaires.Condition;
import org.alongside.questionnaires.Kind;
import org.alongside.questionnaires.Part;
import org.alongside.questionnaires.Question;
import org.alongside.web.DateTyped;
import org.alongside.web.Mistake;
import org.alongside.web.Mistakes;
import org.jspecify.annotations.Nullable;

/** A question, or something to read, as it is kept or as somebody typed it. */
public record PartForm(PartKind kind, Fields fields) {

  static final int LONGEST = 4_000;

  private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,9}");
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,12}(\\.[0-9]{1,6})?");
  private static final List<String> ENDS = List.of("earliest", "latest");

  static PartForm empty(PartKind kind) {
    var form = new PartForm(kind, Fields.none());
    form.write(kind.empty());
    return form;
  }

  static PartForm kept(Part part) {
    var form = new PartForm(PartKind.of(part), Fields.none());
    switch (part) {
      case Part.Statement(_, var text, _) -> form.fields.put("text", text);
      case Part.FactBox(_, var title, var text, _) -> {
        form.fields.put("title", title);
        form.fields.put("text", text);
      }
      case Question question -> form.write(question);
    }
    return form;
  }

  /** The same words in another kind. */
  PartForm in(PartKind other) {
    if (other == kind) {
      return this;
    }
    var form = empty(other);
    for (String id : List.of("text", "help", "choices", "required", "decline")) {
      form.fields.all().set(id, of(id));
    }
    return form;
  }

  private void write(Question question) {
    fields.put("text", question.text());
    fields.put("help", question.help());
    fields.put("required", question.need().required() ? "yes" : "");
    fields.put("decline", question.need().mayDecline() ? "yes" : "");
    write(question.kind());
  }

  private void write(Kind kind) {
    switch (kind) {
      case Kind.ShortText(int most) -> fields.put("most", String.valueOf(most));
      case Kind.LongText(int most) -> fields.put("most", String.valueOf(most));
      case Kind.OneOf(var choices, var other, _) -> write(choices, other);
      case Kind.ManyOf(var choices, var other, int most) -> {
        write(choices, other);
        fields.put("at-most", most == Integer.MAX_VALUE ? "" : String.valueOf(most));
      }
      case Kind.NumberScale(int from, int to, var low, var high) ->
          put(
              Map.of(
                  "from",
                  String.valueOf(from),
                  "to",
                  String.valueOf(to),
                  "low",
                  low,
                  "high",
                  high));
      case Kind.Ranking(var choices) -> write(choices, false);
      case Kind.Matrix(var rows, var columns) -> {
        fields.put("rows", ChoiceLines.written(rows));
        fields.put("columns", ChoiceLines.written(columns));
      }
      case Kind.Amount(var least, var most, int decimals) ->
          put(
              Map.of(
                  "least", least.toPlainString(),
                  "greatest", most.toPlainString(),
                  "decimals", String.valueOf(decimals)));
      case Kind.Day(var earliest, var latest) -> {
        day("earliest", DateTyped.of(earliest));
        day("latest", DateTyped.of(latest));
      }
      case Kind.InWords _, Kind.PostcodeArea _, Kind.Contact _, Kind.File _ -> {}
    }
  }

  private void write(List<Choice> choices, boolean other) {
    fields.put("choices", ChoiceLines.written(choices));
    fields.put("other", other ? "yes" : "");
  }

  private void put(Map<String, String> values) {
    values.forEach(fields::put);
  }

  private void day(String id, DateTyped typed) {
    fields.put(id + "-day", typed.day());
    fields.put(id + "-month", typed.month());
    fields.put(id + "-year", typed.year());
  }

  public String of(String id) {
    return fields.of(id);
  }

  public boolean ticked(String id) {
    return !fields.of(id).isEmpty();
  }

  public DateTyped day(String id) {
    return AnswerForm.typedDay(fields, id);
  }

  /**
   * What can't be kept, all at once; whether it can be asked is judged where all stand together.
   */
  Mistakes mistakes() {
    var found = new ArrayList<Mistake>();
    if (of("text").isEmpty()) {
      found.add(new Mistake("text", "consultations.mistake.text"));
    }
    for (String id :
        List.of("text", "help", "title", "choices", "rows", "columns", "low", "high")) {
      if (of(id).length() > LONGEST) {
        found.add(new Mistake(id, "consultations.mistake.too-long", LONGEST));
      }
    }
    numbers().stream()
        .filter(id -> !pattern(id).matcher(of(id)).matches())
        .forEach(id -> found.add(new Mistake(id, "consultations.mistake.number")));
    if (!of("at-most").isEmpty() && !WHOLE.matcher(of("at-most")).matches()) {
      found.add(new Mistake("at-most", "consultations.mistake.number"));
    }
    ENDS.stream()
        .filter(id -> !day(id).empty() && day(id).date().isEmpty())
        .forEach(id -> found.add(new Mistake(id, "consultations.mistake.day")));
    return new Mistakes(found);
  }

  private static Pattern pattern(String id) {
    return id.equals("least") || id.equals("greatest") ? NUMBER : WHOLE;
  }

  private List<String> numbers() {
    return switch (kind) {
      case SHORT_TEXT, LONG_TEXT -> List.of("most");
      case NUMBER_SCALE -> List.of("from", "to");
      case NUMBER -> List.of("least", "greatest", "decimals");
      default -> List.of();
    };
  }

  /** Only asked where there are no mistakes; choices keep the codes they had before. */
  Part read(String code, @Nullable Part before, Condition shown) {
    return switch (kind) {
      case STATEMENT -> new Part.Statement(code, of("text"), shown);
      case FACT_BOX -> new Part.FactBox(code, of("title"), of("text"), shown);
      default -> {
        var was = before instanceof Question question ? Optional.of(question.kind()) : none();
        var need = new Question.Need(ticked("required"), ticked("decline"));
        yield new Question(code, of("text"), of("help"), kind(was), need, shown);
      }
    };
  }

  private static Optional<Kind> none() {
    return Optional.empty();
  }

  private Kind kind(Optional<Kind> before) {
    var choices = ChoiceLines.read(of("choices"), before.map(PartForm::choices).orElse(List.of()));
    return switch (kind) {
      case SHORT_TEXT -> new Kind.ShortText(whole("most"));
      case LONG_TEXT -> new Kind.LongText(whole("most"));
      case ONE_OF -> new Kind.OneOf(choices, ticked("other"), Kind.OneOf.Look.RADIOS);
      case PLACE -> new Kind.OneOf(choices, ticked("other"), Kind.OneOf.Look.AREAS);
      case PICTURES -> new Kind.OneOf(choices, ticked("other"), Kind.OneOf.Look.PICTURES);
      case MANY_OF ->
          new Kind.ManyOf(
              choices,
              ticked("other"),
              of("at-most").isEmpty() ? Integer.MAX_VALUE : whole("at-most"));
      case RANKING -> new Kind.Ranking(choices);
      case MATRIX -> matrix(before);
      case NUMBER_SCALE -> new Kind.NumberScale(whole("from"), whole("to"), of("low"), of("high"));
      case NUMBER ->
          new Kind.Amount(
              new BigDecimal(of("least")), new BigDecimal(of("greatest")), whole("decimals"));
      case DAY ->
          new Kind.Day(day("earliest").date().orElse(null), day("latest").date().orElse(null));
      default -> kind.empty();
    };
  }

  private Kind matrix(Optional<Kind> before) {
    var was = before.filter(Kind.Matrix.class::isInstance).map(Kind.Matrix.class::cast);
    return new Kind.Matrix(
        ChoiceLines.read(of("rows"), was.map(Kind.Matrix::rows).orElse(List.of())),
        ChoiceLines.read(of("columns"), was.map(Kind.Matrix::columns).orElse(List.of())));
  }

  private int whole(String id) {
    return Integer.parseInt(of(id));
  }

  static List<Choice> choices(Kind kind) {
    return switch (kind) {
      case Kind.OneOf one -> one.choices();
      case Kind.ManyOf many -> many.choices();
      case Kind.Ranking(var choices) -> choices;
      default -> List.of();
    };
  }
}
