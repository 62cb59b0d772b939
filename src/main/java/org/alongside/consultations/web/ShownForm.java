package org.alongside.consultations.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.alongside.questionnaires.Condition;
import org.alongside.questionnaires.Kind;
import org.alongside.questionnaires.Question;
import org.alongside.web.Choice;
import org.alongside.web.Words;

/**
 * When something is shown, as it is chosen: each line asks one thing of one earlier question, and
 * all of them have to hold, or one.
 *
 * @param before the questions that can be asked about
 */
public record ShownForm(List<Question> before, Fields fields) {

  private static final String LINE = "shown-";
  private static final String JOIN = "shown";
  private static final String ANY = "any";
  private static final String NOT = "not-";

  /** Lines that are always there to be filled. */
  private static final int LINES = 3;

  private static final int MOST = 12;

  static ShownForm kept(Condition condition, List<Question> before) {
    var form = new ShownForm(before, Fields.none());
    var lines = lines(condition).orElse(List.of());
    for (int line = 0; line < lines.size(); line++) {
      form.fields.put(LINE + (line + 1), code(lines.get(line)));
    }
    form.fields.put(JOIN, condition instanceof Condition.Any ? ANY : "all");
    return form;
  }

  /** Whether it can be shown in lines; what was put together in another way is kept as it is. */
  static boolean canWrite(Condition condition) {
    return lines(condition).isPresent();
  }

  private static Optional<List<Condition>> lines(Condition condition) {
    List<Condition> lines =
        condition instanceof Condition.Several several ? several.conditions() : List.of(condition);
    return lines.size() <= MOST && lines.stream().allMatch(ShownForm::plain)
        ? Optional.of(lines)
        : Optional.empty();
  }

  private static boolean plain(Condition line) {
    return line instanceof Condition.Asks
        || (line instanceof Condition.Not(var inside) && inside instanceof Condition.Asks);
  }

  private static String code(Condition line) {
    return switch (line) {
      case Condition.Answered(var question) -> "answered:" + question;
      case Condition.Is(var question, var choice) -> "is:" + question + ":" + choice;
      case Condition.Includes(var question, var choice) -> "includes:" + question + ":" + choice;
      case Condition.Not(var inside) -> NOT + code(inside);
      case Condition.Several _ -> "";
    };
  }

  /** What was chosen; whatever is none of ours is left out. */
  public Condition read() {
    var lines =
        IntStream.rangeClosed(1, MOST)
            .mapToObj(line -> line(fields.of(LINE + line)))
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    return switch (lines.size()) {
      case 0 -> Condition.ALWAYS;
      case 1 -> lines.getFirst();
      default -> fields.of(JOIN).equals(ANY) ? new Condition.Any(lines) : new Condition.All(lines);
    };
  }

  private static @org.jspecify.annotations.Nullable Condition line(String code) {
    if (code.startsWith(NOT)) {
      var inside = line(code.substring(NOT.length()));
      return inside == null ? null : new Condition.Not(inside);
    }
    var parts = List.of(code.split(":", 3));
    return switch (parts.getFirst()) {
      case "answered" -> parts.size() == 2 ? new Condition.Answered(parts.get(1)) : null;
      case "is" -> parts.size() == 3 ? new Condition.Is(parts.get(1), parts.get(2)) : null;
      case "includes" ->
          parts.size() == 3 ? new Condition.Includes(parts.get(1), parts.get(2)) : null;
      default -> null;
    };
  }

  /** The names of the lines: three at least, and one more than are filled. */
  public List<String> lines() {
    int filled = (int) IntStream.rangeClosed(1, MOST).filter(line -> ticked(LINE + line)).count();
    return IntStream.rangeClosed(1, Math.min(MOST, Math.max(LINES, filled + 1)))
        .mapToObj(line -> LINE + line)
        .toList();
  }

  private boolean ticked(String id) {
    return !fields.of(id).isEmpty();
  }

  public List<Choice> joins(Words words) {
    boolean any = fields.of(JOIN).equals(ANY);
    return List.of(
        Choice.of("all", words.get("consultations.shown.all"), !any),
        Choice.of(ANY, words.get("consultations.shown.any"), any));
  }

  /** Everything that a line can ask, said in words; what it asks now is always among it. */
  public List<Choice> choices(String line, ShownWords say, Words words) {
    String chosen = fields.of(line);
    var conditions = new ArrayList<>(before.stream().flatMap(ShownForm::about).toList());
    var now = line(chosen);
    if (now != null && !conditions.contains(now)) {
      conditions.add(now);
    }
    var choices = new ArrayList<Choice>();
    choices.add(Choice.of("", words.get("consultations.shown.nothing"), chosen.isEmpty()));
    for (var condition : conditions) {
      String code = code(condition);
      choices.add(Choice.of(code, say.of(condition), code.equals(chosen)));
    }
    return choices;
  }

  private static Stream<Condition> about(Question question) {
    String code = question.code();
    return Stream.of(
            Stream.<Condition>of(new Condition.Answered(code)),
            ShownWords.codes(question.kind()).stream()
                .<Condition>map(choice ->
                    question.kind() instanceof Kind.ManyOf
                        ? new Condition.Includes(code, choice)
                        : new Condition.Is(code, choice)))
        .flatMap(each -> each)
        .flatMap(condition -> Stream.of(condition, new Condition.Not(condition)));
  }
}
