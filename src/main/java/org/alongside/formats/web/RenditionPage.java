package org.alongside.formats.web;

import com.ibm.icu.util.ULocale;
import gg.jte.Content;
import java.util.Locale;
import org.alongside.formats.Item;
import org.alongside.formats.Rendition;
import org.alongside.web.Markdown;
import org.jspecify.annotations.Nullable;

/** An item in one form that somebody made. */
public record RenditionPage(Item item, Rendition rendition) {

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
    return Markdown.content(markdown);
  }

  public String back() {
    return FormatPaths.item(item.ref());
  }
}
