package org.alongside.house;

import com.ibm.icu.text.MessageFormat;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** How plainly a message speaks: short sentences, and none of the words that keep people out. */
final class PlainWords {

  private static final int LONGEST = 20;
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?:;]\\s+|\\n");
  private static final Pattern SPACE = Pattern.compile("\\s+");

  /** Product decisions: what we say instead stands beside each. */
  private static final Map<String, String> AVOIDED =
      Map.ofEntries(
          Map.entry("sides?", "people with lived experience, each group"),
          Map.entry("lived ones?", "people with lived experience"),
          Map.entry("seats?", "place"),
          Map.entry("rolls?", "who could respond"),
          Map.entry("ballots?", "response"),
          Map.entry("ledgers?", "record"),
          Map.entry("screening", "checking"),
          Map.entry("campaigns?", "same-text responses"),
          Map.entry("claims?", "payment request"),
          Map.entry("tokenis(?:m|tic)", "say what happened"),
          Map.entry("alarms?", "say what happened"),
          Map.entry("attest\\w*", "I have read this"),
          Map.entry("anonymous(?:ly)?", "without your name"),
          Map.entry("ladders?|rungs?", "level"),
          Map.entry("service users?", "people who use services"),
          Map.entry("patient voice", "people with lived experience"),
          Map.entry("hard[ -]to[ -]reach", "say who, and why we did not"),
          Map.entry("by consent|consent method", "no objections"));

  private PlainWords() {}

  static List<String> faults(String pattern) {
    String said = said(pattern);
    var faults = new ArrayList<String>();
    SENTENCE_END
        .splitAsStream(said)
        .filter(sentence -> SPACE.splitAsStream(sentence).count() > LONGEST)
        .forEach(sentence -> faults.add("too long: " + sentence));
    AVOIDED.forEach((word, instead) -> {
      if (Pattern.compile("(?i)(?<![-\\w])(?:" + word + ")(?![-\\w])").matcher(said).find()) {
        faults.add("'" + word + "', rather: " + instead + ": " + said);
      }
    });
    return faults;
  }

  /** The message with numbers in its places, which is how plural forms are chosen. */
  private static String said(String pattern) {
    Object[] twos = Collections.nCopies(12, 2).toArray();
    return new MessageFormat(pattern, Locale.UK).format(twos);
  }
}
