package org.alongside.consultations.web;

import java.util.List;
import org.alongside.consultations.Consultation;
import org.alongside.consultations.Transcripts.Original;
import org.alongside.files.web.FilePaths;
import org.alongside.formats.Languages;
import org.alongside.questionnaires.Answer;
import org.alongside.questionnaires.Question;
import org.alongside.web.Choice;
import org.alongside.web.Mistakes;

/**
 * One answer as it was given, and what is written down of it.
 *
 * @param theirs what somebody else has written down meanwhile; empty where nobody has
 */
public record TranscriptPage(
    Consultation consultation, Original original, Fields fields, String theirs, Mistakes mistakes) {

  static Fields kept(Original original) {
    var fields = Fields.none();
    var made = original.transcript();
    if (made != null) {
      fields.put("words", made.words());
      fields.put("maker", made.maker());
      fields.put("machine", made.machine() ? "yes" : "");
    }
    fields.put("seen", String.valueOf(original.version()));
    return fields;
  }

  static String path(Consultation consultation, Original original) {
    return ConsultationPaths.transcripts(consultation.slug())
        + "/"
        + original.response().value()
        + "/"
        + original.question();
  }

  public String action() {
    return path(consultation, original);
  }

  public String back() {
    return ConsultationPaths.transcripts(consultation.slug());
  }

  public String question() {
    return consultation.questions().question(original.question()).map(Question::text).orElse("");
  }

  public int number() {
    return consultation.questions().numbers().getOrDefault(original.question(), 0);
  }

  public boolean recorded() {
    return original.answer() instanceof Answer.Recorded;
  }

  /** Where the recording is. */
  public String file() {
    return original.answer() instanceof Answer.Recorded(var file, var name)
        ? FilePaths.of(file, name)
        : "";
  }

  public String name() {
    return original.answer() instanceof Answer.Recorded(_, var name) ? name : "";
  }

  public String text() {
    return original.answer() instanceof Answer.InLanguage(var text, _) ? text : "";
  }

  public String language() {
    return original.answer() instanceof Answer.InLanguage(_, var language) ? language : "";
  }

  public String languageName() {
    return language().isEmpty() ? "" : Languages.named(language());
  }

  public List<Choice> machine(String text) {
    return List.of(Choice.of("yes", text, !fields.of("machine").isEmpty()));
  }
}
