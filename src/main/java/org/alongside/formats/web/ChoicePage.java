package org.alongside.formats.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.alongside.formats.Form;
import org.alongside.formats.Renditions;
import org.alongside.web.Choice;
import org.alongside.web.Mistakes;
import org.alongside.web.Words;

/**
 * The form that somebody likes best, chosen once.
 *
 * @param chosen its code; empty for the web page itself
 */
public record ChoicePage(
    String chosen, String language, Renditions.Counts counts, Mistakes mistakes) {

  public List<Choice> choices(Words words) {
    var choices = new ArrayList<Choice>();
    choices.add(Choice.of("", words.get("formats.form.web"), chosen.isEmpty()));
    Stream.of(Form.Kind.EASY_READ, Form.Kind.LARGE_PRINT, Form.Kind.AUDIO, Form.Kind.BSL)
        .map(Form::of)
        .forEach(form ->
            choices.add(
                Choice.of(
                    form.code(), FormatsPanel.name(form, words), form.code().equals(chosen))));
    choices.add(Choice.of("in", words.get("formats.form.language"), chosen.startsWith("in-")));
    return choices;
  }

  static String languageOf(String code) {
    return Form.read(code).map(Form::language).map(Locale::toLanguageTag).orElse("");
  }
}
