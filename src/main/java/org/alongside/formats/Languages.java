package org.alongside.formats;

import java.util.List;
import java.util.Locale;

/** Languages that people here speak. */
public final class Languages {

  /** Spoken in England by many who do not read English well (census of 2021), first. */
  public static final List<String> SPOKEN =
      List.of(
          "ar", "bn", "zh", "fa", "fr", "gu", "hu", "it", "ku", "ckb", "ps", "pl", "pt", "pa", "ro",
          "so", "es", "ta", "ti", "tr", "uk", "ur", "vi", "cy");

  private Languages() {}

  /** By its own name, and by the English one. */
  public static String named(String code) {
    var language = Locale.forLanguageTag(code);
    var own = language.getDisplayName(language);
    return own.substring(0, 1).toUpperCase(language)
        + own.substring(1)
        + " – "
        + language.getDisplayName(Locale.UK);
  }
}
