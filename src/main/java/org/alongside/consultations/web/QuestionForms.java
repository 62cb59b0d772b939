package org.alongside.consultations.web;

import java.util.List;
import java.util.stream.Stream;
import org.alongside.files.web.FileCard;
import org.alongside.formats.Content;
import org.alongside.formats.Form;
import org.alongside.formats.Item;
import org.alongside.formats.Rendition;
import org.alongside.formats.web.FilmsPanel;
import org.alongside.formats.web.FormatPaths;
import org.alongside.formats.web.FormatsPanel;
import org.alongside.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * One question in other forms, such as Easy Read or a film in sign language.
 *
 * @param renditions also those that are being made
 * @param films the files that films are in
 * @param preferred the code of the form that this reader likes best; empty for none
 */
public record QuestionForms(
    Item item, List<Rendition> renditions, List<FileCard> films, String preferred) {

  public QuestionForms {
    renditions = List.copyOf(renditions);
    films = List.copyOf(films);
  }

  /** What there is to see for whoever answers. */
  public List<Rendition> ready() {
    return renditions.stream().filter(Rendition::ready).toList();
  }

  /** Shown where it stands; everything else opens with one press. */
  public boolean prefers(Rendition rendition) {
    return rendition.form().code().equals(preferred);
  }

  public boolean has(Form.Kind kind) {
    return ready().stream().anyMatch(each -> each.form().kind() == kind);
  }

  public static String name(Rendition rendition, Words words) {
    return FormatsPanel.name(rendition.form(), words);
  }

  public @Nullable FileCard card(Content.Recording film) {
    return FilmsPanel.card(films, film);
  }

  /** Where it is made and changed. */
  public String path() {
    return FormatPaths.item(item.ref());
  }

  /** How it stands with the film and with Easy Read, for those who write the questions. */
  public List<String> states(Words words) {
    return Stream.of(Form.Kind.BSL, Form.Kind.EASY_READ)
        .map(Form::of)
        .map(form ->
            words.get("consultations.forms.state", FormatsPanel.name(form, words), state(form)))
        .toList();
  }

  private String state(Form form) {
    return renditions.stream()
        .filter(each -> each.form().equals(form))
        .findFirst()
        .map(each -> !each.ready() ? "making" : each.outOfDate(item) ? "old" : "ready")
        .orElse("none");
  }
}
