package org.alongside.equality;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** What somebody chose; questions without an answer are left out. */
public record Said(Map<EqualityQuestion, String> chosen) {

  public Said {
    chosen.forEach((question, choice) -> {
      if (!question.takes(choice)) {
        throw new IllegalArgumentException(question + " does not take " + choice);
      }
    });
    chosen = Map.copyOf(chosen);
  }

  /** By the codes of the questions; whatever is none of ours is left out. */
  public static Said read(Map<String, String> codes) {
    var chosen = new EnumMap<EqualityQuestion, String>(EqualityQuestion.class);
    codes.forEach((code, choice) ->
        EqualityQuestion.of(code)
            .filter(question -> question.takes(choice))
            .ifPresent(question -> chosen.put(question, choice)));
    return new Said(chosen);
  }

  public Map<String, String> codes() {
    var codes = new HashMap<String, String>();
    chosen.forEach((question, choice) -> codes.put(question.code(), choice));
    return codes;
  }
}
