package org.alongside.formats.web;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.alongside.formats.Form;
import org.alongside.formats.FormatRequest;
import org.alongside.formats.Item;
import org.alongside.formats.Languages;
import org.alongside.formats.Offer;
import org.alongside.web.Choice;
import org.alongside.web.Mistakes;
import org.alongside.web.Words;

/**
 * An item in all its forms.
 *
 * @param asked the code of the form that somebody has just asked for
 * @param wish what was typed by somebody who asks
 * @param makes whether this reader makes forms
 */
public record ItemPage(
    FormatsPanel.Shown shown,
    String asked,
    Wish wish,
    boolean makes,
    Instant now,
    Mistakes mistakes) {

  public Offer offer() {
    return shown.offer();
  }

  public Item item() {
    return shown.offer().item();
  }

  public String path() {
    return shown.path();
  }

  /** What can be asked for: every form that nobody can use yet. */
  public List<Choice> wanted(Words words) {
    return Stream.of(Form.Kind.EASY_READ, Form.Kind.AUDIO, Form.Kind.BSL, Form.Kind.BRAILLE)
        .map(Form::of)
        .filter(this::missing)
        .map(form ->
            Choice.of(form.code(), FormatsPanel.name(form, words), form.code().equals(wish.form())))
        .toList();
  }

  private boolean missing(Form form) {
    return offer().usable().stream()
        .noneMatch(each -> each.form().equals(form) && each.state() == Offer.State.READY);
  }

  /** Languages by their own names, each with the English one. */
  public List<Choice> languages(Words words) {
    var none = Choice.of("", words.get("formats.language.none"), !wish.form().startsWith("in-"));
    return Stream.concat(
            Stream.of(none),
            Languages.SPOKEN.stream()
                .map(Locale::forLanguageTag)
                .filter(language -> missing(Form.in(language)))
                .map(this::choice))
        .toList();
  }

  private Choice choice(Locale language) {
    var form = Form.in(language).code();
    var name = Languages.named(language.toLanguageTag());
    return Choice.of(form, name, form.equals(wish.form()));
  }

  public List<FormatRequest> waiting() {
    return offer().requests().stream().filter(FormatRequest::open).toList();
  }

  public String edit(Form form) {
    return FormatPaths.edit(item().ref(), form);
  }

  /** The forms that somebody has to make, besides translations. */
  public List<Form> makeable() {
    return Stream.of(Form.Kind.EASY_READ, Form.Kind.AUDIO, Form.Kind.BSL).map(Form::of).toList();
  }
}
