package org.alongside.decisions.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.alongside.counting.ConsentOutcome;
import org.alongside.counting.MajorityOutcome;
import org.alongside.counting.Outcome;
import org.alongside.counting.Shortfall;
import org.alongside.decisions.Method;
import org.alongside.decisions.SideNumbers;
import org.alongside.participation.Side;
import org.alongside.web.Words;

/**
 * Explains an outcome in one plain paragraph that names both groups with the numbers that decided.
 */
final class OutcomeWords {

  private OutcomeWords() {}

  static List<String> of(OutcomePage.Told told, Words words) {
    var sentences = new ArrayList<String>();
    Map<Side, SideNumbers> numbers = SideNumbers.of(told.outcome());
    for (Side side : Side.values()) {
      SideNumbers of = Objects.requireNonNull(numbers.get(side));
      sentences.add(numbers(told.method(), side, of, words));
    }
    for (Side side : Side.values()) {
      lacking(told.outcome(), side).stream()
          .map(what -> words.get("decisions.lack." + what + "." + code(side)))
          .forEach(sentences::add);
    }
    sentences.add(words.get("decisions.therefore." + code(told.result())));
    return sentences;
  }

  private static String numbers(Method method, Side side, SideNumbers of, Words words) {
    return words.get(
        "decisions.numbers." + method.code() + "." + code(side),
        of.onRoll(),
        of.answered(),
        of.favour(),
        of.concern(),
        of.against(),
        of.aside());
  }

  /** What one group's numbers lacked, by message; quorum first, and then nothing else matters. */
  private static List<String> lacking(Outcome outcome, Side side) {
    if (outcome.shortSides().contains(side)) {
      return List.of("quorum");
    }
    if (!outcome.shortSides().isEmpty()) {
      return List.of();
    }
    var shortfalls =
        switch (outcome) {
          case ConsentOutcome consent -> consent.numbers().of(side).shortfalls();
          case MajorityOutcome majority -> majority.numbers().shortfalls().of(side);
          default -> throw new IllegalArgumentException("Not a method on screen: " + outcome);
        };
    return shortfalls.stream().sorted().map(Shortfall::name).map(OutcomeWords::code).toList();
  }

  private static String code(Enum<?> value) {
    return code(value.name());
  }

  private static String code(String name) {
    return name.toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
