package org.alongside.web;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.alongside.participation.Here;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Every word on screen, looked up by key in one language. Patterns are ICU's, so that plural rules
 * are those of the language; dates are those of Europe/London.
 */
public final class Words {

  private static final Logger LOG = LoggerFactory.getLogger(Words.class);

  private final Locale locale;
  private final Map<String, String> patterns;
  private final Days days;
  private final Map<String, MessageFormat> parsed = new ConcurrentHashMap<>();

  Words(Locale locale, Map<String, String> patterns) {
    this.locale = locale;
    this.patterns = patterns;
    this.days = new Days(locale);
  }

  /** British English, for what happens without a request: mail, commands and tests. */
  public static Words english() {
    return English.WORDS;
  }

  /**
   * The message, with numbers, dates and moments among the arguments written out. A missing key
   * fails while tests run; people see the key rather than a broken page.
   */
  public String get(String key, Object... arguments) {
    String pattern = patterns.get(key);
    assert pattern != null : "No words for " + key;
    if (pattern == null) {
      LOG.error("No words for {}", key);
      return key;
    }
    if (pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0) {
      return pattern;
    }
    var format = parsed.computeIfAbsent(key, k -> new MessageFormat(pattern, ulocale()));
    // A format is not safe to share between threads; a copy of it is cheap, parsing is not.
    return ((MessageFormat) format.clone()).format(written(arguments));
  }

  public boolean has(String key) {
    return patterns.containsKey(key);
  }

  /** For example 3 March 2027. */
  public String date(LocalDate date) {
    return days.date(date);
  }

  /** The day of a moment, as people in London lived it. */
  public String day(Instant moment) {
    return days.date(Here.day(moment));
  }

  /** For example 3 March 2027 at 2:30pm. */
  public String moment(Instant moment) {
    var there = moment.atZone(Here.zone());
    return get("web.moment", days.date(there.toLocalDate()), days.time(there.toLocalTime()));
  }

  public String number(long number) {
    return days.number(number);
  }

  public Locale locale() {
    return locale;
  }

  /** The language's code, for the {@code lang} attribute. */
  public String language() {
    return locale.toLanguageTag();
  }

  /** Which way the language is written, for the {@code dir} attribute. */
  public String direction() {
    return ulocale().isRightToLeft() ? "rtl" : "ltr";
  }

  private ULocale ulocale() {
    return ULocale.forLocale(locale);
  }

  private Object[] written(Object[] arguments) {
    Object[] written = arguments.clone();
    for (int i = 0; i < written.length; i++) {
      written[i] =
          switch (written[i]) {
            case LocalDate date -> date(date);
            case Instant moment -> moment(moment);
            case Object other -> other;
          };
    }
    return written;
  }

  /** Read on first use, once. */
  private static final class English {
    static final Words WORDS = new Words(Locale.UK, new WordFiles().in("en"));
  }
}
