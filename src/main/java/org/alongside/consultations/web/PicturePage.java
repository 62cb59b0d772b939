package org.alongside.consultations.web;

import java.util.List;
import org.alongside.consultations.Consultation;
import org.alongside.files.FileLimits;
import org.alongside.files.FileType;
import org.alongside.files.web.FilePaths;
import org.alongside.questionnaires.Choice;
import org.alongside.questionnaires.Kind;
import org.alongside.questionnaires.Question;
import org.alongside.web.Mistakes;

/** The pictures that people choose from in one question, and what each shows in words. */
public record PicturePage(
    Consultation consultation,
    Question question,
    Fields fields,
    FileLimits limits,
    Mistakes mistakes) {

  public List<Choice> choices() {
    return question.kind() instanceof Kind.OneOf one ? one.choices() : List.of();
  }

  static String path(Choice.Picture picture) {
    return FilePaths.of(picture.file(), picture.name());
  }

  /** Where the picture of a choice is; empty while there is none. */
  public String path(Choice choice) {
    var picture = choice.picture();
    return picture == null ? "" : path(picture);
  }

  public String alternative(Choice choice) {
    var picture = choice.picture();
    return picture == null ? "" : picture.alternative();
  }

  public List<org.alongside.web.Choice> toAdd() {
    String next =
        choices().stream()
            .filter(choice -> choice.picture() == null)
            .map(Choice::code)
            .findFirst()
            .orElse("");
    String chosen = fields.of("choice").isEmpty() ? next : fields.of("choice");
    return choices().stream()
        .map(choice ->
            org.alongside.web.Choice.of(choice.code(), choice.text(), choice.code().equals(chosen)))
        .toList();
  }

  public String action() {
    return ConsultationPaths.pictures(consultation.slug(), question.code());
  }

  public String back() {
    return ConsultationPaths.questions(consultation.slug());
  }

  public long megabytes() {
    return limits.megabytes(FileType.JPEG);
  }
}
