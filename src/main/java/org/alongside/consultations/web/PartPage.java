package org.alongside.consultations.web;

import java.util.List;
import java.util.stream.Stream;
import org.alongside.consultations.Consultation;
import org.alongside.questionnaires.Part;
import org.alongside.web.Choice;
import org.alongside.web.Link;
import org.alongside.web.Mistakes;
import org.alongside.web.Words;
import org.jspecify.annotations.Nullable;

/** A question, or something to read, to write or to change. */
public record PartPage(
    Consultation consultation, PartForm form, ShownForm shown, Where where, Mistakes mistakes) {

  /**
   * What is changed.
   *
   * @param action where it is sent
   * @param part as it stands; null while it is new
   * @param seen the version that was read
   * @param overtaken whether somebody else has changed the questions meanwhile
   */
  public record Where(String action, @Nullable Part part, long seen, boolean overtaken) {
    Where overtakenBy(@Nullable Part now, long version) {
      return new Where(action, now, version, true);
    }
  }

  public String title(Words words) {
    var part = where.part();
    return part == null
        ? words.get("consultations.part.new")
        : new PartNames(consultation.questions(), words).of(part.code());
  }

  public String back() {
    return ConsultationPaths.questions(consultation.slug());
  }

  /** Where it goes on once it is saved: pictures are added one by one. */
  String next(String code) {
    return form.kind() == PartKind.PICTURES
        ? ConsultationPaths.pictures(consultation.slug(), code)
        : back();
  }

  /** The question at the end is asked of everyone, as a text that nobody has to write. */
  public boolean last() {
    var pages = consultation.questions().pages();
    return where.part() != null
        && !pages.isEmpty()
        && !pages.getLast().parts().isEmpty()
        && pages.getLast().parts().getLast().equals(where.part());
  }

  /** Whether its condition can be chosen here, and there is something to choose from. */
  public boolean conditional() {
    var part = where.part();
    return !last()
        && !shown.before().isEmpty()
        && (part == null || ShownForm.canWrite(part.shown()));
  }

  /** What somebody else has written there meanwhile; empty when nobody has. */
  public String theirs() {
    var part = where.part();
    return where.overtaken() && part != null && !QuestionsPage.text(part).equals(form.of("text"))
        ? QuestionsPage.text(part)
        : "";
  }

  public ShownWords say(Words words) {
    return new ShownWords(consultation.questions(), words);
  }

  public List<Choice> tick(String id, String text) {
    return List.of(Choice.of("yes", text, form.ticked(id)));
  }

  /** The other ways in which the same can be asked. */
  public List<Link> otherKinds(Words words) {
    return kinds(words, where.action() + (where.action().contains("?") ? "&" : "?") + "kind=");
  }

  static List<Link> kinds(Words words, String path) {
    return Stream.of(PartKind.values())
        .map(kind -> new Link(words.get(kind.key()), path + kind.name()))
        .toList();
  }
}
