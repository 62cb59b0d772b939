package org.alongside.consultations.web;

import java.time.Instant;
import java.util.List;
import org.alongside.formats.FormatRequest;
import org.alongside.formats.Item;
import org.alongside.formats.web.FormatPaths;
import org.alongside.formats.web.FormatsPanel;
import org.alongside.participation.Here;
import org.alongside.questions.Question;
import org.alongside.questions.Questions;
import org.alongside.questions.web.QuestionPaths;
import org.alongside.web.Words;

/**
 * Who waits while a consultation is open: for a form that they can use, and for an answer.
 *
 * @param requests every form that was ever asked for
 * @param asked what became of all questions in public
 * @param oldest the questions that have waited longest
 * @param reading whether this reader sees questions that nobody has checked yet
 * @param questionsPath where questions are checked and answered
 */
public record WaitingPage(
    Item.Ref item,
    List<FormatRequest> requests,
    Questions.Counts asked,
    List<Question> oldest,
    boolean reading,
    String questionsPath,
    Instant now) {

  public WaitingPage {
    requests = List.copyOf(requests);
    oldest = List.copyOf(oldest);
  }

  /** Those that nobody has answered, the oldest in front. */
  public List<FormatRequest> open() {
    return requests.stream().filter(FormatRequest::open).toList();
  }

  public boolean late(FormatRequest request) {
    return request.late(Here.day(now));
  }

  public long late() {
    return requests.stream().filter(this::late).count();
  }

  public long inTime() {
    return requests.stream().filter(FormatRequest::inTime).count();
  }

  public String name(FormatRequest request, Words words) {
    return FormatsPanel.name(request.form(), words);
  }

  /** Where it is made, or said that they have it. */
  public String path(FormatRequest request) {
    return FormatPaths.item(request.item());
  }

  public String formatsPath() {
    return FormatPaths.item(item);
  }

  public boolean late(Question question) {
    return question.late(Here.day(now));
  }

  public String path(Question question) {
    return reading ? QuestionPaths.one(question.id()) : questionsPath;
  }

  /** Words that nobody has checked are for those who check them. */
  public boolean readable(Question question) {
    return reading || question.shown();
  }
}
