package org.alongside.formats.web;

import com.ibm.icu.util.ULocale;
import gg.jte.Content;
import java.util.List;
import java.util.Locale;
import org.alongside.files.web.FileCard;
import org.alongside.formats.Content.Recording;
import org.alongside.formats.Item;
import org.alongside.formats.LeftToRight;
import org.alongside.formats.Rendition;
import org.alongside.web.Markdown;
import org.jspecify.annotations.Nullable;

/** An item in one form that somebody made. */
public record RenditionPage(Item item, Rendition rendition, List<FileCard> films) {

  public RenditionPage {
    films = List.copyOf(films);
  }

  /** Null where it is not one of our own files. */
  public @Nullable FileCard card(Recording film) {
    return FilmsPanel.card(films, film);
  }

  public boolean outOfDate() {
    return rendition.outOfDate(item);
  }

  public @Nullable String language() {
    Locale language = rendition.form().language();
    return language == null ? null : language.toLanguageTag();
  }

  /** Which way its language is written; null for that of the page. */
  public @Nullable String direction() {
    Locale language = rendition.form().language();
    return language == null ? null : direction(language);
  }

  static String direction(Locale language) {
    return ULocale.forLocale(language).isRightToLeft() ? "rtl" : "ltr";
  }

  public Content text(String markdown) {
    return Markdown.content(line(markdown));
  }

  public String line(String words) {
    return "rtl".equals(direction()) ? LeftToRight.numbers(words) : words;
  }
}
