package org.alongside.counting.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.alongside.counting.Ballots;
import org.alongside.counting.ConsentCount;
import org.alongside.counting.ConsentOutcome;
import org.alongside.counting.ConsentResponse;
import org.alongside.counting.ConsentTally;
import org.alongside.counting.DoubleMajority;
import org.alongside.counting.MajorityChoice;
import org.alongside.counting.MajorityOutcome;
import org.alongside.counting.MajorityTally;
import org.alongside.counting.Outcome;
import org.alongside.counting.Threshold;
import org.alongside.participation.Side;
import org.alongside.participation.Sides;
import org.jspecify.annotations.Nullable;

/**
 * A closed decision, to be counted again from its answers alone.
 *
 * @param sides the side of each of the people asked
 * @param answers the last answer of the last round, by who was asked
 */
record DecisionFile(
    String method,
    String threshold,
    Map<String, Side> sides,
    Map<String, String> answers,
    Recorded recorded)
    implements CountableFile {

  /**
   * What the record says beside the answers.
   *
   * @param counted the numbers of each side, by the record's names for them
   */
  record Recorded(
      Map<String, Side> openObjections, String result, Sides<Map<String, Integer>> counted) {}

  /** The record's names for what the count prints; how many answered is no number of its own. */
  private static final Map<String, String> RECORDED_AS =
      Map.of(
          "asked", "onRoll",
          "agree", "favour",
          "disagree", "against",
          "abstain", "aside",
          "noObjection", "favour",
          "concern", "concern",
          "object", "against",
          "standAside", "aside",
          "openObjections", "openObjections");

  @Override
  public CountResult count(@Nullable Rule rule) throws Unreadable {
    if (rule != null) {
      throw Unreadable.by(rule, "a decision");
    }
    try {
      return switch (method) {
        case "no-objections" -> consent();
        case "both-groups-agree" -> majority();
        default -> throw new Unreadable(1, "an unknown method: " + method);
      };
    } catch (IllegalArgumentException unknown) {
      throw new Unreadable(1, "an answer or threshold that the method does not know");
    }
  }

  private CountResult consent() {
    var open =
        Sides.each(
            side -> (int) recorded.openObjections().values().stream().filter(side::equals).count());
    var outcome = ConsentCount.count(ballots().map(this::consents), open);
    return result(outcome, outcome.numbers().map(DecisionFile::numbers));
  }

  private Ballots<ConsentResponse> consents(Ballots<String> side) {
    return side.map(ConsentResponse::valueOf);
  }

  private CountResult majority() {
    var ballots = ballots().map(side -> side.<MajorityChoice>map(MajorityChoice::valueOf));
    var outcome = DoubleMajority.count(ballots, Threshold.valueOf(threshold));
    return result(outcome, outcome.numbers().sides().map(DecisionFile::numbers));
  }

  private Sides<Ballots<String>> ballots() {
    return Sides.each(side -> {
      List<String> places =
          sides.keySet().stream().filter(place -> sides.get(place) == side).toList();
      return new Ballots<>(
          places.size(), places.stream().filter(answers::containsKey).map(answers::get).toList());
    });
  }

  private CountResult result(Outcome outcome, Sides<Map<String, Object>> numbers) {
    var differences = new ArrayList<String>();
    compare("result", name(outcome), recorded.result(), differences);
    for (var side : Side.values()) {
      var said = recorded.counted().of(side);
      var where = side.name().toLowerCase(Locale.ROOT) + " ";
      numbers
          .of(side)
          .forEach((name, number) ->
              Optional.ofNullable(RECORDED_AS.get(name))
                  .ifPresent(as -> compare(where + name, number, said.get(as), differences)));
    }
    var result = new LinkedHashMap<String, Object>();
    result.put("rule", method);
    result.put("result", name(outcome));
    result.put("lived", numbers.lived());
    result.put("learnt", numbers.learnt());
    result.put("recorded", recorded.result());
    result.put("same", differences.isEmpty());
    return new CountResult(result, differences);
  }

  private static void compare(
      String name, Object counted, @Nullable Object said, List<String> differences) {
    if (!counted.equals(said)) {
      var instead = said == null ? "does not say it" : "says " + said;
      differences.add(name + " is " + counted + ", and the record " + instead);
    }
  }

  private static String name(Outcome outcome) {
    return switch (outcome) {
      case ConsentOutcome.NoQuorum _, MajorityOutcome.NoQuorum _ -> "NO_QUORUM";
      default -> outcome.agreed() ? "AGREED" : "NOT_AGREED";
    };
  }

  private static Map<String, Object> numbers(MajorityTally tally) {
    var numbers = new LinkedHashMap<String, Object>();
    numbers.put("asked", tally.onRoll());
    numbers.put("answered", tally.attendance().answered());
    numbers.put("agree", tally.agree());
    numbers.put("disagree", tally.disagree());
    numbers.put("abstain", tally.abstain());
    return numbers;
  }

  private static Map<String, Object> numbers(ConsentTally tally) {
    var numbers = new LinkedHashMap<String, Object>();
    numbers.put("asked", tally.attendance().onRoll());
    numbers.put("answered", tally.attendance().answered());
    numbers.put("noObjection", tally.noObjection());
    numbers.put("concern", tally.concern());
    numbers.put("object", tally.object());
    numbers.put("standAside", tally.standAside());
    numbers.put("openObjections", tally.openObjections());
    return numbers;
  }
}
