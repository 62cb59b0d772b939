package org.alongside.formats;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A form in which somebody can use information.
 *
 * @param language only of a translation, and never English, in which we write
 */
public record Form(Kind kind, @Nullable Locale language) {

  private static final String TRANSLATION = "in-";

  public Form {
    if ((kind == Kind.TRANSLATION) != (language != null)) {
      throw new IllegalArgumentException("A translation, and nothing else, has a language");
    }
  }

  /** Every form that is made beside the web page itself. */
  public enum Kind {
    EASY_READ,
    LARGE_PRINT,
    AUDIO,
    BSL,
    BRAILLE,
    TRANSLATION;

    /** Whether somebody has to make it; large print is drawn from the text. */
    public boolean made() {
      return this == EASY_READ || this == AUDIO || this == BSL || this == TRANSLATION;
    }
  }

  public static Form of(Kind kind) {
    return new Form(kind, null);
  }

  public static Form in(Locale language) {
    return new Form(Kind.TRANSLATION, language);
  }

  /** As it stands in addresses and rows: {@code easy-read}, or {@code in-ar}. */
  public String code() {
    return language == null
        ? kind.name().toLowerCase(Locale.ROOT).replace('_', '-')
        : TRANSLATION + language.toLanguageTag();
  }

  public static Optional<Form> read(String code) {
    if (code.startsWith(TRANSLATION)) {
      return language(code.substring(TRANSLATION.length())).map(Form::in);
    }
    for (var kind : Kind.values()) {
      if (kind != Kind.TRANSLATION && of(kind).code().equals(code)) {
        return Optional.of(of(kind));
      }
    }
    return Optional.empty();
  }

  /** Any language that has a name (BCP 47), but English. */
  public static Optional<Locale> language(String tag) {
    try {
      var language = new Locale.Builder().setLanguageTag(tag).build();
      boolean named = !language.getDisplayLanguage(Locale.UK).equals(language.getLanguage());
      return named && tag.length() <= 12 && !language.getLanguage().equals("en")
          ? Optional.of(language)
          : Optional.empty();
    } catch (IllformedLocaleException notOne) {
      return Optional.empty();
    }
  }
}
