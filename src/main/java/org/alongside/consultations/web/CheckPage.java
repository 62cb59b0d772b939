package org.alongside.consultations.web;

import java.util.List;
import org.alongside.consultations.Consultation;
import org.alongside.consultations.Run.Window;
import org.alongside.questionnaires.Answers;
import org.alongside.questionnaires.Page;
import org.alongside.web.Choice;
import org.alongside.web.Mistakes;
import org.alongside.web.Words;

/**
 * Everything somebody is about to send, to be read once more.
 *
 * @param quotable whether they agree that their words are shown in the report
 */
public record CheckPage(Answering.Own own, boolean quotable, Mistakes mistakes) {

  CheckPage(Answering.Own own, Mistakes mistakes) {
    this(own, false, mistakes);
  }

  public List<Choice> quoting(Words words) {
    return Quoting.choices(words, quotable);
  }

  public Consultation consultation() {
    return own.consultation();
  }

  /** What sending means: a response that comes late can't be changed once it is sent. */
  public String after(Words words) {
    var run = consultation().run().orElseThrow();
    return consultation().window(own.now()) == Window.LATE
        ? words.get("consultations.send.late")
        : words.get("consultations.send.what", run.lastDay());
  }

  public long seen() {
    return own.response().slip().version();
  }

  public String answersPath() {
    return ConsultationPaths.answers(consultation().slug());
  }

  public String sendPath() {
    return ConsultationPaths.check(consultation().slug());
  }

  /** What was said to a question, and where it can be changed. */
  public record Line(String question, String said, String path) {}

  /** One line a question on the way. */
  public List<Line> lines(Words words) {
    return own.route().pages().stream()
        .flatMap(page -> lines(consultation(), page, own.answers(), words).stream())
        .toList();
  }

  static List<Line> lines(Consultation consultation, Page page, Answers answers, Words words) {
    var numbers = consultation.questions().numbers();
    String path = ConsultationPaths.page(consultation.slug(), page.code());
    return page.questions().stream()
        .map(question -> {
          String said =
              answers
                  .to(question.code())
                  .map(answer -> AnswerWords.say(question, answer, words))
                  .orElse(words.get("consultations.check.nothing"));
          String asked = numbers.getOrDefault(question.code(), 0) + ". " + question.text();
          return new Line(asked, said, path);
        })
        .toList();
  }
}
