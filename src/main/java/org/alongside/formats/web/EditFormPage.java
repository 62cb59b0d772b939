package org.alongside.formats.web;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import org.alongside.files.StoredFile;
import org.alongside.files.web.FilePaths;
import org.alongside.formats.Form;
import org.alongside.formats.Item;
import org.alongside.web.Choice;
import org.alongside.web.Markdown;
import org.alongside.web.Mistakes;
import org.alongside.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * Makes an item in another form.
 *
 * @param files the project's own, of which pictures can be chosen
 * @param outOfDate whether what is shown now was made from an older text
 */
public record EditFormPage(
    Item item,
    Form form,
    FormTyped typed,
    List<StoredFile> files,
    Mistakes mistakes,
    boolean outOfDate) {

  public EditFormPage {
    files = List.copyOf(files);
  }

  /** The project's pictures; also one that is there already and is none of them. */
  public List<Choice> pictures(String chosen, Words words) {
    var choices = new ArrayList<Choice>();
    choices.add(Choice.of("", words.get("formats.picture.none"), chosen.isEmpty()));
    for (var file : files) {
      var address = FilePaths.of(file);
      choices.add(Choice.of(address, file.described().words(), address.equals(chosen)));
    }
    if (choices.stream().noneMatch(Choice::chosen)) {
      choices.add(Choice.of(chosen, chosen, true));
    }
    return choices;
  }

  /** The project's films and sounds, to choose instead of copying an address. */
  public List<Choice> recordings(Words words) {
    var choices = new ArrayList<Choice>();
    choices.add(Choice.of("", words.get("formats.file.none"), true));
    for (var file : files) {
      choices.add(Choice.of(FilePaths.of(file), file.described().words(), false));
    }
    return choices;
  }

  public boolean translation() {
    return form.kind() == Form.Kind.TRANSLATION;
  }

  public boolean easyRead() {
    return form.kind() == Form.Kind.EASY_READ;
  }

  public @Nullable String language() {
    var language = form.language();
    return language == null ? null : language.toLanguageTag();
  }

  public @Nullable String direction() {
    var language = form.language();
    return language == null ? null : RenditionPage.direction(language);
  }

  public Content source() {
    return Markdown.content(item.text());
  }

  public String action() {
    return FormatPaths.edit(item.ref(), form);
  }

  public String back() {
    return FormatPaths.item(item.ref());
  }
}
