package org.alongside.consultations.web;

import java.util.stream.Collectors;
import org.alongside.consultations.Consultation;
import org.alongside.files.FileLimits;
import org.alongside.files.FileType;
import org.alongside.questionnaires.Kind;
import org.alongside.questionnaires.Page;
import org.alongside.questionnaires.Question;
import org.alongside.web.Mistakes;

/** Asks for a file, a recording or a film that answers one question. */
public record AnswerFilePage(
    Consultation consultation, Page page, Question question, FileLimits limits, Mistakes mistakes) {

  public String action() {
    return ConsultationPaths.answerFile(consultation.slug(), page.code(), question.code());
  }

  public String back() {
    return ConsultationPaths.page(consultation.slug(), page.code());
  }

  /** Whether it stands in the place of words. */
  public boolean recorded() {
    return question.kind() instanceof Kind.LongText;
  }

  public int number() {
    return consultation.questions().numbers().getOrDefault(question.code(), 0);
  }

  public String accepted() {
    return AnswerFiles.wanted(question).stream()
        .flatMap(FileType::of)
        .flatMap(type -> type.endings().stream())
        .map(ending -> "." + ending)
        .sorted()
        .collect(Collectors.joining(","));
  }

  public long megabytes() {
    return limits.megabytes(FileType.MP4);
  }
}
