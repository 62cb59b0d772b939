package org.alongside.imports;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.alongside.questionnaires.Chapter;
import org.alongside.questionnaires.Choice;
import org.alongside.questionnaires.Condition;
import org.alongside.questionnaires.Kind;
import org.alongside.questionnaires.Page;
import org.alongside.questionnaires.Question;
import org.alongside.questionnaires.Question.Need;
import org.alongside.questionnaires.Questionnaire;
import org.alongside.questionnaires.Scale;

/**
 * Questions made from the columns of a table: words where people wrote, choices where they chose
 * among few. Names and addresses are left out, for they are no answers.
 */
public final class FormFromColumns {

  private static final int MOST_CHOICES = 15;
  private static final int LONGEST_CHOICE = 80;
  private static final Set<String> ABOUT_WHOM = Set.of("name", "email", "e-mail", "telephone");

  private final Labels labels;

  public FormFromColumns(Labels labels) {
    this.labels = labels;
  }

  /** The questions before those that the draft has; what it ends with stays the end. */
  public Questionnaire make(
      List<String> header, List<Line> lines, String title, Questionnaire draft) {
    var pages = new ArrayList<Page>();
    for (int column = 0; column < header.size(); column++) {
      if (asks(header.get(column))) {
        pages.add(page(pages.size() + 1, header.get(column), values(lines, column)));
      }
    }
    var chapters = new ArrayList<Chapter>();
    chapters.add(new Chapter("columns", title, Condition.ALWAYS, pages));
    chapters.addAll(draft.chapters());
    return new Questionnaire(chapters, draft.order());
  }

  /** Whether a column asks for more than whom we could write to. */
  static boolean asks(String head) {
    var words = Plain.words(head);
    boolean whom = words.contains("your") && ABOUT_WHOM.stream().anyMatch(words::contains);
    return !head.isBlank() && !whom;
  }

  private static List<String> values(List<Line> lines, int column) {
    return lines.stream().map(line -> line.cell(column)).filter(cell -> !cell.isEmpty()).toList();
  }

  private Page page(int number, String head, List<String> values) {
    var question =
        new Question(
            "column" + number,
            head.strip().replaceAll("\\s+", " "),
            "",
            kind(values),
            Need.OPTIONAL,
            Condition.ALWAYS);
    return new Page("columns" + number, "", Condition.ALWAYS, List.of(question));
  }

  private Kind kind(List<String> values) {
    var different = new LinkedHashSet<String>();
    values.forEach(value -> {
      if (different.stream().noneMatch(each -> Plain.same(each, value))) {
        different.add(value);
      }
    });
    if (isScale(different)) {
      return new Kind.InWords(Scale.AGREEMENT);
    }
    boolean few = different.size() > 1 && different.size() <= MOST_CHOICES;
    boolean again = different.size() < values.size();
    boolean brief = different.stream().allMatch(value -> value.length() <= LONGEST_CHOICE);
    return few && again && brief ? oneOf(List.copyOf(different)) : words(values);
  }

  private boolean isScale(Set<String> different) {
    var points = labels.choices(new Kind.InWords(Scale.AGREEMENT));
    return !different.isEmpty()
        && different.stream()
            .allMatch(value -> points.stream().anyMatch(point -> Plain.same(point.text(), value)));
  }

  /** With room for what nobody has said yet. */
  private static Kind oneOf(List<String> values) {
    var choices =
        IntStream.range(0, values.size())
            .mapToObj(place -> new Choice("a" + (place + 1), values.get(place)))
            .toList();
    return new Kind.OneOf(choices, true, Kind.OneOf.Look.RADIOS);
  }

  private static Kind words(List<String> values) {
    int longest = values.stream().mapToInt(String::length).max().orElse(0);
    return longest <= Kind.SHORT
        ? new Kind.ShortText(Kind.SHORT)
        : new Kind.LongText(Math.max(Kind.LONG, longest));
  }
}
