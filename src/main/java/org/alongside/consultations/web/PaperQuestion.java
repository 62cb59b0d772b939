package org.alongside.consultations.web;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.alongside.questionnaires.Kind;
import org.alongside.web.Choice;
import org.alongside.web.Words;

/** A question on paper, or read aloud: each choice has the number that is typed in for it. */
public record PaperQuestion(AskedQuestion asked) {

  private static final int SIGNS_A_LINE = 100;
  private static final int FEWEST_LINES = 5;
  private static final int MOST_LINES = 14;

  /** A choice, and its number where it is typed in. */
  public record Box(int number, String text) {}

  public String label() {
    return asked.number() + ". " + asked.question().text();
  }

  public String help() {
    return asked.question().help();
  }

  public AskedQuestion.Shape shape() {
    return asked.shape();
  }

  /** What to do: tick one, tick several, write a number. */
  public String how(Words words) {
    return switch (asked.question().kind()) {
      case Kind.OneOf _, Kind.InWords _ -> words.get("consultations.paper.how.one");
      case Kind.ManyOf(var choices, _, int most) when most < choices.size() ->
          words.get("consultations.paper.how.most", most);
      case Kind.ManyOf _ -> words.get("consultations.paper.how.many");
      case Kind.NumberScale _ when boxed() -> words.get("consultations.paper.how.one");
      case Kind.NumberScale(int from, int to, var low, var high) ->
          words.get("consultations.paper.how.scale", from, to, low, high);
      case Kind.Ranking(var choices) -> words.get("consultations.rank", choices.size());
      case Kind.Matrix _ -> words.get("consultations.paper.how.rows");
      case Kind.Amount(var least, var most, _) ->
          words.get("consultations.paper.how.number", least.toPlainString(), most.toPlainString());
      case Kind.PostcodeArea _ -> words.get("consultations.paper.how.area");
      case Kind.File _ -> words.get("consultations.paper.how.file", asked.number());
      case Kind.Contact _ -> words.get("consultations.paper.how.contact");
      case Kind.ShortText _, Kind.LongText _, Kind.Day _ -> "";
    };
  }

  public boolean boxed() {
    return new KeyedQuestion(asked).numbered();
  }

  /** In the order and with the numbers of the screen on which they are typed in. */
  public List<Box> boxes(Words words) {
    return boxed() ? numbered(new KeyedQuestion(asked).choices(words)) : List.of();
  }

  public List<Box> columns() {
    return asked.rows().isEmpty()
        ? List.of()
        : numbered(asked.columns(asked.rows().getFirst().code()));
  }

  private static List<Box> numbered(List<Choice> choices) {
    return IntStream.range(0, choices.size())
        .mapToObj(place -> new Box(place + 1, choices.get(place).text()))
        .toList();
  }

  public List<String> rows() {
    return asked.rows().stream().map(AnswerWords::text).toList();
  }

  public List<String> ranked() {
    return asked.ranked().stream().map(AnswerWords::text).toList();
  }

  public boolean offersOther() {
    return asked.offersOther();
  }

  /** "Prefer not to say" stands by itself where there are no other boxes. */
  public boolean declines() {
    return asked.mayDecline() && !boxed();
  }

  /** Lines to write on, as many as an answer may need; the paper has a back as well. */
  public List<Integer> lines() {
    int lines =
        switch (asked.question().kind()) {
          case Kind.ShortText(int most) -> most > SIGNS_A_LINE ? 2 : 1;
          case Kind.LongText(int most) -> Math.clamp(most / SIGNS_A_LINE, FEWEST_LINES, MOST_LINES);
          case Kind.NumberScale _ when boxed() -> 0;
          case Kind.Amount _, Kind.NumberScale _, Kind.PostcodeArea _ -> 1;
          default -> 0;
        };
    return Collections.nCopies(lines, lines);
  }

  /** What the speaker types for what they hear. */
  public String key(Words words) {
    return switch (asked.shape()) {
      case MATRIX -> new KeyedQuestion(asked).columnKey(words);
      default -> boxed() ? new KeyedQuestion(asked).key(words) : "";
    };
  }

  /** What is read aloud to choose from; nobody is offered not to say. */
  public List<String> spoken(Words words) {
    if (asked.shape() == AskedQuestion.Shape.MATRIX) {
      return columns().stream().map(Box::text).toList();
    }
    if (asked.shape() == AskedQuestion.Shape.RANKING) {
      return ranked();
    }
    int offered = boxes(words).size() - (asked.mayDecline() ? 1 : 0);
    return boxed() ? boxes(words).stream().limit(offered).map(Box::text).toList() : List.of();
  }

  public String spokenHow(Words words) {
    return switch (asked.question().kind()) {
      case Kind.ManyOf(var choices, _, int most) when most < choices.size() ->
          words.get("consultations.script.most", most);
      case Kind.ManyOf _ -> words.get("consultations.script.many");
      case Kind.Ranking(var choices) -> words.get("consultations.rank", choices.size());
      default -> words.get("consultations.script.one");
    };
  }
}
