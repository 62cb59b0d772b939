package org.alongside.consultations.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.alongside.consultations.Behalf;
import org.alongside.consultations.EachResponse.Counted;
import org.alongside.consultations.Transcript;
import org.alongside.consultations.Transcripts;
import org.alongside.files.web.FilePaths;
import org.alongside.participation.Here;
import org.alongside.questionnaires.Answer;
import org.alongside.questionnaires.Choice;
import org.alongside.questionnaires.Kind;
import org.alongside.questionnaires.Question;
import org.alongside.questionnaires.Questionnaire;
import org.alongside.web.Words;

/**
 * The columns of a table of all responses: what is known of each, and one or more for each
 * question, in the words of the questionnaire. How to reach somebody is left out: it is no answer.
 */
final class ResponseColumns {

  private static final String YES = "1";

  /** Its head, and what stands below it for one response; empty where nothing was said. */
  record Column(String head, Function<Counted, String> cell) {}

  private final Words words;
  private final Beside beside;
  private final List<Column> columns = new ArrayList<>();

  private ResponseColumns(Words words, Beside beside) {
    this.words = words;
    this.beside = beside;
  }

  static List<Column> of(Questionnaire questionnaire, Words words, Beside beside) {
    var all = new ResponseColumns(words, beside);
    all.addKnown();
    if (!beside.behalves().isEmpty()) {
      all.add("behalf", all::behalf);
      all.add("organisation", all::organisation);
    }
    if (!beside.aside().isEmpty()) {
      all.add("aside", all::aside);
    }
    var numbers = questionnaire.numbers();
    questionnaire.questions().forEach(each -> all.add(each, numbers.getOrDefault(each.code(), 0)));
    return List.copyOf(all.columns);
  }

  private void addKnown() {
    add("reference", one -> one.reference().grouped());
    add("channel", one -> words.get("consultations.channel." + one.channel().name()));
    add("received", one -> one.receivedOn().toString());
    add("sent", one -> Here.day(one.sentAt()).toString());
    add("late", one -> one.late() ? YES : "");
  }

  private void add(String key, Function<Counted, String> cell) {
    columns.add(new Column(words.get("consultations.export." + key), cell));
  }

  private void add(Question question, int number) {
    var head = words.get("consultations.question", number, question.text(), "yes");
    switch (question.kind()) {
      case Kind.Contact _ -> {}
      case Kind.LongText _ -> addWords(question, head);
      case Kind.ManyOf many -> addEach(question, head, many);
      case Kind.Ranking(var choices) ->
          choices.forEach(
              each -> part(question, head, AnswerWords.text(each), answer -> place(answer, each)));
      case Kind.Matrix matrix ->
          matrix
              .rows()
              .forEach(
                  row -> part(question, head, row.text(), answer -> column(answer, matrix, row)));
      default ->
          columns.add(
              new Column(head, one -> said(one, question, answer -> say(question, answer))));
    }
  }

  private String behalf(Counted one) {
    var behalf = beside.behalves().get(one.reference());
    String whom = (behalf == null ? Behalf.Whom.MYSELF : behalf.whom()).name();
    return words.get("consultations.whom." + whom.toLowerCase(Locale.ROOT));
  }

  private String aside(Counted one) {
    var why = beside.aside().get(one.reference());
    return why == null ? "" : words.get("consultations.aside.why." + why.name());
  }

  /** Who is supported is nobody's concern here. */
  private String organisation(Counted one) {
    var behalf = beside.behalves().get(one.reference());
    return behalf == null || behalf.whom() != Behalf.Whom.ORGANISATION ? "" : behalf.name();
  }

  /** The answer as it was given; what was written down of it stands beside it, where it was. */
  private void addWords(Question question, String head) {
    columns.add(new Column(head, one -> said(one, question, answer -> say(question, answer))));
    if (beside.speaksOf(question.code())) {
      made(question, head, "words", made -> made.words().replace('\n', ' '));
      made(question, head, "maker", Transcript::maker);
      made(question, head, "machine", made -> made.machine() ? YES : "0");
      made(question, head, "made", made -> Here.day(made.at()).toString());
    }
  }

  private void made(Question question, String head, String part, Function<Transcript, String> of) {
    String name = words.get("consultations.export.transcript-" + part);
    columns.add(
        new Column(
            words.get("consultations.export.part", head, name),
            one -> {
              var made =
                  beside.transcripts().get(new Transcripts.Place(one.reference(), question.code()));
              return made == null ? "" : of.apply(made);
            }));
  }

  private String say(Question question, Answer answer) {
    return switch (answer) {
      case Answer.File(var file, var name) -> file(file, name);
      case Answer.Recorded(var file, var name) -> file(file, name);
      case Answer.InLanguage(var text, var language) -> text + " (" + language + ")";
      default -> plain(question, answer);
    };
  }

  /** Its name, and where those can open it who may read answers. */
  private String file(UUID file, String name) {
    return name + " " + beside.links().apply(FilePaths.of(file, name));
  }

  private String plain(Question question, Answer answer) {
    return AnswerWords.say(question, answer, words).replace('\n', ' ').strip();
  }

  private void addEach(Question question, String head, Kind.ManyOf many) {
    many.choices()
        .forEach(
            each -> part(question, head, AnswerWords.text(each), answer -> chosen(answer, each)));
    if (many.other()) {
      part(question, head, words.get("consultations.other"), ResponseColumns::other);
    }
  }

  private void part(Question question, String head, String name, Function<Answer, String> cell) {
    columns.add(
        new Column(
            words.get("consultations.export.part", head, name), one -> said(one, question, cell)));
  }

  /** Whoever would not say is told apart from whoever left it out. */
  private String said(Counted one, Question question, Function<Answer, String> cell) {
    var answer = one.answers().to(question.code());
    if (answer.isEmpty()) {
      return "";
    }
    return answer.get() instanceof Answer.Declined
        ? words.get("consultations.declined")
        : cell.apply(answer.get());
  }

  private static String chosen(Answer answer, Choice choice) {
    return answer instanceof Answer.Chosen(var choices, _) && choices.contains(choice.code())
        ? YES
        : "0";
  }

  private static String other(Answer answer) {
    return answer instanceof Answer.Chosen(_, var other) && other != null ? other : "";
  }

  private static String place(Answer answer, Choice choice) {
    return answer instanceof Answer.Ordered(var order)
        ? IntStream.range(0, order.size())
            .filter(at -> order.get(at).equals(choice.code()))
            .mapToObj(at -> String.valueOf(at + 1))
            .findFirst()
            .orElse("")
        : "";
  }

  private static String column(Answer answer, Kind.Matrix matrix, Choice row) {
    return answer instanceof Answer.Grid(var columns)
        ? Stream.ofNullable(columns.get(row.code()))
            .flatMap(code -> matrix.columns().stream().filter(each -> each.code().equals(code)))
            .map(Choice::text)
            .findFirst()
            .orElse("")
        : "";
  }
}
