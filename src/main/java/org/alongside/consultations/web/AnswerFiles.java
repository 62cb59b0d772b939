package org.alongside.consultations.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.consultations.Response;
import org.alongside.consultations.SavePage;
import org.alongside.database.WholeOrNotAtAll;
import org.alongside.files.FileId;
import org.alongside.files.FileType.Family;
import org.alongside.files.ForgetFiles;
import org.alongside.files.StoredFile;
import org.alongside.files.StoredFiles;
import org.alongside.participation.Attempt;
import org.alongside.questionnaires.Answer;
import org.alongside.questionnaires.Answers;
import org.alongside.questionnaires.Kind;
import org.alongside.questionnaires.Page;
import org.alongside.questionnaires.Question;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Keeps what somebody sends as an answer, in the place of words. */
@Component
class AnswerFiles {

  /** What one response holds at most. */
  static final int MOST = 10;

  private final StoredFiles files;
  private final ForgetFiles forget;
  private final SavePage save;
  private final WholeOrNotAtAll whole;
  private final TransactionOperations transaction;

  AnswerFiles(
      StoredFiles files,
      ForgetFiles forget,
      SavePage save,
      WholeOrNotAtAll whole,
      TransactionOperations transaction) {
    this.files = files;
    this.forget = forget;
    this.save = save;
    this.whole = whole;
    this.transaction = transaction;
  }

  /** What can be sent as an answer; nothing for most questions. */
  static Set<Family> wanted(Question question) {
    return switch (question.kind()) {
      case Kind.LongText _ -> Set.of(Family.SOUND, Family.FILM);
      case Kind.File _ -> Set.of(Family.DOCUMENT, Family.PICTURE, Family.SOUND, Family.FILM);
      default -> Set.of();
    };
  }

  static Optional<UUID> file(Answer answer) {
    return switch (answer) {
      case Answer.File(var id, _) -> Optional.of(id);
      case Answer.Recorded(var id, _) -> Optional.of(id);
      default -> Optional.empty();
    };
  }

  /** What was typed, with the files that stand on the page already: a form can't hold those. */
  static Map<String, Answer> beside(
      Answering.Own own, Page page, Map<String, Answer> typed, String dropped) {
    var all = new HashMap<>(typed);
    for (var question : page.questions()) {
      own.answers()
          .to(question.code())
          .filter(answer -> file(answer).isPresent() && !question.code().equals(dropped))
          .ifPresent(answer -> all.put(question.code(), answer));
    }
    return all;
  }

  boolean full(Answering.Own own) {
    return of(own).size() >= MOST;
  }

  private List<StoredFile> of(Answering.Own own) {
    return files.of(Response.FILES, own.response().slip().id().value());
  }

  Optional<StoredFile> find(Answering.Own own, UUID id) {
    return files
        .find(new FileId(id))
        .filter(file -> file.to().kind().equals(Response.FILES))
        .filter(file -> file.to().thing().equals(own.response().slip().id().value()))
        .filter(file -> file.state() != StoredFile.State.HARMFUL);
  }

  /** The file takes the place of what was said before; where it can't, it is gone at once. */
  Attempt<Answers> put(
      Answering.Own own, Page page, Question question, StoredFile file, long seen) {
    String name = file.name().toString();
    var id = file.id().value();
    var said = new HashMap<String, Answer>();
    page.questions()
        .forEach(
            each -> own.answers().to(each.code()).ifPresent(one -> said.put(each.code(), one)));
    said.put(
        question.code(),
        question.kind() instanceof Kind.File
            ? new Answer.File(id, name)
            : new Answer.Recorded(id, name));
    var saved = new SavePage.Said(page.code(), said, true, seen);
    var attempt = whole.attempt(() -> save.save(own.key(), saved, own.now()));
    if (!(attempt instanceof Attempt.Done<Answers>)) {
      transaction.executeWithoutResult(_ -> forget.forget(file));
    }
    return attempt;
  }

  /**
   * Forgets what stands on no page. What was sent counts, with its files, until it is sent anew.
   */
  void sweep(Answering.Own own) {
    if (own.response() instanceof Response.Sent sent && sent.changed()) {
      return;
    }
    var used =
        own.answers().given().values().stream()
            .flatMap(answer -> file(answer).stream())
            .collect(Collectors.toSet());
    var unused = of(own).stream().filter(file -> !used.contains(file.id().value())).toList();
    if (!unused.isEmpty()) {
      transaction.executeWithoutResult(_ -> unused.forEach(forget::forget));
    }
  }
}
