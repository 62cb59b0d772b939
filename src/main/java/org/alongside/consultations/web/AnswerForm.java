package org.alongside.consultations.web;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.alongside.formats.Languages;
import org.alongside.questionnaires.Answer;
import org.alongside.questionnaires.Choice;
import org.alongside.questionnaires.Kind;
import org.alongside.questionnaires.Page;
import org.alongside.questionnaires.Question;
import org.alongside.web.DateTyped;
import org.jspecify.annotations.Nullable;

/**
 * Reads what was typed into answers. What can't be read becomes words, which do not fit the
 * question and are refused; the fields keep what was typed.
 */
final class AnswerForm {

  static final String OTHER = "other-words";
  static final String OTHER_CHOSEN = "+other";
  static final String DECLINED = "+declined";

  private static final Pattern WHOLE_POSTCODE =
      Pattern.compile("([A-Z]{1,2}[0-9][A-Z0-9]?)[0-9][A-Z]{2}");
  private static final int LONGEST_NUMBER = 30;

  private final Fields fields;

  private AnswerForm(Fields fields) {
    this.fields = fields;
  }

  /** What is said to each question of a page; one that is left empty is not in it. */
  static Map<String, Answer> read(Page page, Fields fields) {
    var form = new AnswerForm(fields);
    var said = new HashMap<String, Answer>();
    for (var question : page.questions()) {
      var answer = form.answer(question);
      if (answer != null) {
        said.put(question.code(), answer);
      }
    }
    return said;
  }

  private @Nullable Answer answer(Question question) {
    String id = Fields.id(question.code());
    if (fields.has(id, DECLINED) || fields.has(id + "-declined", DECLINED)) {
      return new Answer.Declined();
    }
    return switch (question.kind()) {
      case Kind.ShortText _ -> words(id);
      case Kind.LongText _ -> inAnyLanguage(question.code());
      case Kind.OneOf _, Kind.ManyOf _, Kind.InWords _ -> chosen(id);
      case Kind.NumberScale _, Kind.Amount _ -> amount(id);
      case Kind.Ranking(var choices) -> ordered(question.code(), choices);
      case Kind.Matrix matrix -> grid(question.code(), matrix);
      case Kind.Day _ -> day(id);
      case Kind.PostcodeArea _ -> area(id);
      case Kind.Contact _ -> contact(question.code());
      case Kind.File _ -> null;
    };
  }

  private @Nullable Answer words(String id) {
    String text = fields.of(id);
    return text.isEmpty() ? null : new Answer.Words(text);
  }

  private @Nullable Answer inAnyLanguage(String question) {
    var said = words(Fields.id(question));
    String language = fields.of(Fields.id(question, "language"));
    return said instanceof Answer.Words(var text) && Languages.SPOKEN.contains(language)
        ? new Answer.InLanguage(text, language)
        : said;
  }

  private @Nullable Answer chosen(String id) {
    var codes =
        fields.each(id).stream().filter(code -> !code.isEmpty() && !code.startsWith("+")).toList();
    boolean other = fields.has(id, OTHER_CHOSEN);
    if (codes.isEmpty() && !other) {
      return null;
    }
    return new Answer.Chosen(codes, other ? fields.of(id + "-" + OTHER) : null);
  }

  private @Nullable Answer amount(String id) {
    String text = fields.of(id).replace(",", "");
    if (text.isEmpty()) {
      return null;
    }
    return text.length() <= LONGEST_NUMBER && text.matches("-?[0-9]+(\\.[0-9]+)?")
        ? new Answer.Amount(new BigDecimal(text))
        : new Answer.Words(text);
  }

  /** Each choice says its place; a place that is given twice, or left out, ranks nothing. */
  private @Nullable Answer ordered(String question, List<Choice> choices) {
    var places = new HashMap<String, Integer>();
    for (var choice : choices) {
      String place = fields.of(Fields.id(question, choice.code()));
      if (place.matches("[0-9]{1,3}")) {
        places.put(choice.code(), Integer.valueOf(place));
      }
    }
    if (places.isEmpty()) {
      return null;
    }
    var seen = new HashSet<Integer>();
    return new Answer.Ordered(
        places.entrySet().stream()
            .sorted(Comparator.comparing(Map.Entry<String, Integer>::getValue))
            .filter(place -> seen.add(place.getValue()))
            .map(Map.Entry::getKey)
            .toList());
  }

  private @Nullable Answer grid(String question, Kind.Matrix matrix) {
    var columns = new HashMap<String, String>();
    for (var row : matrix.rows()) {
      String column = fields.of(Fields.id(question, row.code()));
      if (!column.isEmpty()) {
        columns.put(row.code(), column);
      }
    }
    return columns.isEmpty() ? null : new Answer.Grid(columns);
  }

  static DateTyped typedDay(Fields fields, String id) {
    return DateTyped.typed(
        fields.of(id + "-day"), fields.of(id + "-month"), fields.of(id + "-year"));
  }

  private @Nullable Answer day(String id) {
    var typed = typedDay(fields, id);
    if (typed.empty()) {
      return null;
    }
    return typed
        .date()
        .<Answer>map(Answer.Day::new)
        .orElseGet(() -> new Answer.Words(typed.day() + "." + typed.month() + "." + typed.year()));
  }

  /** The second half points at a street: it is cut off before anything is kept. */
  private @Nullable Answer area(String id) {
    String plain = fields.of(id).toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    if (fields.of(id).isEmpty()) {
      return null;
    }
    var whole = WHOLE_POSTCODE.matcher(plain);
    return new Answer.PostcodeArea(whole.matches() ? whole.group(1) : plain);
  }

  private @Nullable Answer contact(String question) {
    var contact =
        new Answer.Contact(
            fields.of(Fields.id(question, "name")),
            fields.of(Fields.id(question, "email")),
            fields.of(Fields.id(question, "phone")));
    return contact.equals(new Answer.Contact("", "", "")) ? null : contact;
  }
}
