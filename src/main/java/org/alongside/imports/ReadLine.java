package org.alongside.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.alongside.facts.Channel;
import org.alongside.questionnaires.Answer;
import org.alongside.questionnaires.Choice;
import org.alongside.questionnaires.Kind;
import org.alongside.questionnaires.Question;
import org.alongside.questionnaires.Questionnaire;

/** Reads a line as the answers of one person. */
public final class ReadLine {

  private static final Set<String> NOT_TICKED = Set.of("", "0", "no", "false", "n");
  private static final Set<String> YES = Set.of("yes", "y", "true", "1", "x", "agree", "i agree");
  private static final Set<String> NO =
      Set.of("no", "n", "false", "0", "disagree", "i do not agree", "i don t agree");
  private static final Set<Channel> COMES_SO =
      Set.of(
          Channel.PAPER,
          Channel.PHONE,
          Channel.MEETING,
          Channel.COMMUNITY,
          Channel.LETTER,
          Channel.OUTSIDE);

  private final Matching matching;
  private final ReadCell cells;
  private final Map<String, Question> questions;
  private final Map<String, Channel> channels;

  public ReadLine(Matching matching, Questionnaire questionnaire, Labels labels) {
    this.matching = matching;
    this.cells = new ReadCell(labels, matching.between());
    this.questions =
        questionnaire.questions().stream().collect(Collectors.toMap(Question::code, each -> each));
    this.channels =
        COMES_SO.stream()
            .collect(Collectors.toMap(each -> Plain.of(labels.channel(each)), each -> each));
  }

  /**
   * What it says.
   *
   * @param quotable whether somebody agrees that their words are shown; not where nothing is said
   */
  public record Read(
      Channel channel,
      LocalDate day,
      boolean quotable,
      Map<String, Answer> answers,
      List<Problem> problems) {
    public Read {
      answers = Map.copyOf(answers);
      problems = List.copyOf(problems);
    }
  }

  public Read read(Line line) {
    var problems = new ArrayList<Problem>();
    var answers = new LinkedHashMap<String, Answer>();
    var pieces = new LinkedHashMap<String, Map<String, String>>();
    var channel = matching.channel();
    var day = matching.day();
    boolean quotable = false;
    for (int column = 0; column < matching.targets().size(); column++) {
      String cell = line.cell(column);
      if (cell.isEmpty()) {
        continue;
      }
      int at = column;
      switch (matching.targets().get(column)) {
        case Target.Aside.NOTHING -> {}
        case Target.Aside.CHANNEL ->
            channel = channel(cell).orElseGet(() -> wrong(problems, line, at));
        case Target.Aside.DAY ->
            day = ReadCell.day(cell).orElseGet(() -> noDay(problems, line, at));
        case Target.Aside.QUOTE ->
            quotable = yes(cell).orElseGet(() -> unclear(problems, line, at));
        case Target.Whole(var code) -> whole(answers, code, cell);
        case Target.Piece(var code, var piece) ->
            pieces.computeIfAbsent(code, _ -> new HashMap<>()).put(piece, cell);
      }
    }
    beyond(line, problems);
    pieces.forEach((code, said) -> together(answers, code, said));
    return new Read(channel, day, quotable, answers, problems);
  }

  private void beyond(Line line, List<Problem> problems) {
    for (int column = matching.targets().size(); column < line.cells().size(); column++) {
      if (!line.cell(column).isEmpty()) {
        problems.add(new Problem(line.number(), column, ImportReason.CELLS_BEYOND));
        return;
      }
    }
  }

  private Optional<Channel> channel(String cell) {
    return Optional.ofNullable(channels.get(Plain.of(cell)))
        .or(() ->
            Arrays.stream(Channel.values())
                .filter(COMES_SO::contains)
                .filter(each -> Plain.same(each.name().replace('_', ' '), cell))
                .findFirst());
  }

  private Channel wrong(List<Problem> problems, Line line, int column) {
    problems.add(new Problem(line.number(), column, ImportReason.NO_SUCH_CHANNEL));
    return matching.channel();
  }

  private static Optional<Boolean> yes(String cell) {
    var plain = Plain.of(cell);
    return YES.contains(plain)
        ? Optional.of(true)
        : NO.contains(plain) ? Optional.of(false) : Optional.empty();
  }

  private static boolean unclear(List<Problem> problems, Line line, int column) {
    problems.add(new Problem(line.number(), column, ImportReason.NOT_YES_OR_NO));
    return false;
  }

  private LocalDate noDay(List<Problem> problems, Line line, int column) {
    problems.add(new Problem(line.number(), column, ImportReason.NO_DAY));
    return matching.day();
  }

  private void whole(Map<String, Answer> answers, String code, String cell) {
    var question = questions.get(code);
    if (question != null) {
      answers.put(code, cells.read(question, cell));
    }
  }

  private void together(Map<String, Answer> answers, String code, Map<String, String> said) {
    var question = questions.get(code);
    if (question == null) {
      return;
    }
    switch (question.kind()) {
      case Kind.ManyOf many -> ticked(answers, code, many, said);
      case Kind.Ranking(var choices) -> answers.put(code, ranked(choices, said));
      case Kind.Matrix matrix -> answers.put(code, grid(matrix, said));
      default -> {}
    }
  }

  private static void ticked(
      Map<String, Answer> answers, String code, Kind.ManyOf many, Map<String, String> said) {
    var chosen =
        many.choices().stream()
            .map(Choice::code)
            .filter(choice -> !NOT_TICKED.contains(Plain.of(said.getOrDefault(choice, ""))))
            .toList();
    var other = said.get(Target.Piece.OTHER);
    if (!chosen.isEmpty() || other != null) {
      answers.put(code, new Answer.Chosen(chosen, other));
    }
  }

  private static Answer ranked(List<Choice> choices, Map<String, String> said) {
    var places = new TreeMap<Integer, String>();
    for (var choice : choices) {
      var place = said.getOrDefault(choice.code(), "");
      if (place.matches("[0-9]{1,3}(\\.0)?")) {
        places.putIfAbsent(Integer.parseInt(place.replace(".0", "")), choice.code());
      }
    }
    return new Answer.Ordered(List.copyOf(places.values()));
  }

  private Answer grid(Kind.Matrix matrix, Map<String, String> said) {
    var columns = new HashMap<String, String>();
    said.forEach((row, cell) ->
        columns.put(
            row,
            matrix.columns().stream()
                .filter(each -> Plain.same(each.text(), cell))
                .map(Choice::code)
                .findFirst()
                .orElse(cell)));
    return new Answer.Grid(columns);
  }
}
