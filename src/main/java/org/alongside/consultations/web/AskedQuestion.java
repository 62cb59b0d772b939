package org.alongside.consultations.web;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.alongside.formats.Languages;
import org.alongside.questionnaires.Kind;
import org.alongside.questionnaires.Question;
import org.alongside.web.Choice;
import org.alongside.web.DateTyped;
import org.alongside.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * A question as a page asks it.
 *
 * @param number the same on screen, on paper and by phone
 */
public record AskedQuestion(Question question, int number, Fields fields) {

  /** Up to so many steps a scale is shown as choices; longer ones are typed. */
  private static final int MOST_STEPS = 11;

  /** How it is answered on a page. */
  public enum Shape {
    LINE,
    TEXT,
    RADIOS,
    LIST,
    CHECKBOXES,
    RANKING,
    MATRIX,
    DAY,
    CONTACT,
    FILE
  }

  public Shape shape() {
    return switch (question.kind()) {
      case Kind.ShortText _, Kind.Amount _, Kind.PostcodeArea _ -> Shape.LINE;
      case Kind.LongText _ -> Shape.TEXT;
      case Kind.OneOf one -> one.look() == Kind.OneOf.Look.AREAS ? Shape.LIST : Shape.RADIOS;
      case Kind.InWords _ -> Shape.RADIOS;
      case Kind.NumberScale scale -> steps(scale) <= MOST_STEPS ? Shape.RADIOS : Shape.LINE;
      case Kind.ManyOf _ -> Shape.CHECKBOXES;
      case Kind.Ranking _ -> Shape.RANKING;
      case Kind.Matrix _ -> Shape.MATRIX;
      case Kind.Day _ -> Shape.DAY;
      case Kind.Contact _ -> Shape.CONTACT;
      case Kind.File _ -> Shape.FILE;
    };
  }

  private static int steps(Kind.NumberScale scale) {
    return scale.to() - scale.from() + 1;
  }

  public String id() {
    return Fields.id(question.code());
  }

  public String id(String part) {
    return Fields.id(question.code(), part);
  }

  public String value() {
    return fields.of(id());
  }

  public DateTyped day() {
    return AnswerForm.typedDay(fields, id());
  }

  public int limit() {
    return question.kind() instanceof Kind.LongText(int most) ? most : 0;
  }

  /** The file in its place, by its name; empty where there is none. */
  public String file() {
    return fields.of(id("file"));
  }

  /** In which language a longer text is written; the language of the questions comes first. */
  public List<Choice> languages(Words words) {
    String chosen = fields.of(id("language"));
    return Stream.concat(
            Stream.of(Choice.of("", words.get("consultations.language.same"), chosen.isEmpty())),
            Languages.SPOKEN.stream()
                .map(code -> Choice.of(code, Languages.named(code), code.equals(chosen))))
        .toList();
  }

  public boolean isNumber() {
    return question.kind() instanceof Kind.Amount || question.kind() instanceof Kind.NumberScale;
  }

  public boolean offersOther() {
    return switch (question.kind()) {
      case Kind.OneOf one -> one.other();
      case Kind.ManyOf many -> many.other();
      default -> false;
    };
  }

  public boolean mayDecline() {
    return question.need().mayDecline();
  }

  public boolean declined() {
    return fields.has(id() + "-declined", AnswerForm.DECLINED);
  }

  /** What can be chosen, with "other" and "prefer not to say" at the end. */
  public List<Choice> choices(Words words, @Nullable Content otherField) {
    var choices = new ArrayList<Choice>(offered(words));
    if (offersOther()) {
      var other = choice(AnswerForm.OTHER_CHOSEN, words.get("consultations.other"));
      choices.add(otherField == null ? other : other.with(otherField));
    }
    if (mayDecline()) {
      choices.add(choice(AnswerForm.DECLINED, words.get("consultations.declined")));
    }
    return choices;
  }

  /** The same in a list that opens, with nothing chosen first. */
  public List<Choice> listed(Words words) {
    var choices = new ArrayList<Choice>();
    choices.add(Choice.of("", words.get("consultations.list.choose"), value().isEmpty()));
    choices.addAll(choices(words, null));
    return choices;
  }

  private List<Choice> offered(Words words) {
    return switch (question.kind()) {
      case Kind.OneOf one -> named(one.choices());
      case Kind.ManyOf many -> named(many.choices());
      case Kind.InWords(var scale) ->
          scale.points().stream()
              .map(point -> choice(point, AnswerWords.point(scale, point, words)))
              .toList();
      case Kind.NumberScale scale -> numbers(scale);
      default -> List.of();
    };
  }

  /** Whether pictures are chosen from. */
  public boolean pictures() {
    return question.kind() instanceof Kind.OneOf one && one.look() == Kind.OneOf.Look.PICTURES;
  }

  /** The picture of a choice; null for what has none, such as "other". */
  public org.alongside.questionnaires.Choice.@Nullable Picture picture(String code) {
    return question.kind() instanceof Kind.OneOf one
        ? one.choices().stream()
            .filter(choice -> choice.code().equals(code))
            .map(org.alongside.questionnaires.Choice::picture)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null)
        : null;
  }

  public String path(org.alongside.questionnaires.Choice.Picture picture) {
    return PicturePage.path(picture);
  }

  private List<Choice> named(List<org.alongside.questionnaires.Choice> choices) {
    return choices.stream().map(each -> choice(each.code(), AnswerWords.text(each))).toList();
  }

  private List<Choice> numbers(Kind.NumberScale scale) {
    return IntStream.rangeClosed(scale.from(), scale.to())
        .mapToObj(step -> choice(String.valueOf(step), step + end(scale, step)))
        .toList();
  }

  private static String end(Kind.NumberScale scale, int step) {
    String name = step == scale.from() ? scale.low() : step == scale.to() ? scale.high() : "";
    return name.isBlank() ? "" : " – " + name;
  }

  private Choice choice(String value, String text) {
    return Choice.of(value, text, fields.has(id(), value));
  }

  public List<org.alongside.questionnaires.Choice> ranked() {
    return question.kind() instanceof Kind.Ranking(var choices) ? choices : List.of();
  }

  /** The places to choose from for one thing that is ranked; none is chosen first. */
  public List<Choice> places(String code) {
    String chosen = fields.of(id(code));
    return Stream.concat(
            Stream.of(Choice.of("", "–", chosen.isEmpty())),
            IntStream.rangeClosed(1, ranked().size())
                .mapToObj(String::valueOf)
                .map(place -> Choice.of(place, place, place.equals(chosen))))
        .toList();
  }

  public List<org.alongside.questionnaires.Choice> rows() {
    return question.kind() instanceof Kind.Matrix matrix ? matrix.rows() : List.of();
  }

  public List<Choice> columns(String row) {
    return question.kind() instanceof Kind.Matrix matrix
        ? matrix.columns().stream()
            .map(column ->
                Choice.of(column.code(), column.text(), fields.has(id(row), column.code())))
            .toList()
        : List.of();
  }
}
