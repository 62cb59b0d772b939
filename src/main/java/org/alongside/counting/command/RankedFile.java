package org.alongside.counting.command;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alongside.counting.InstantRunoff;
import org.alongside.counting.Option;
import org.alongside.counting.Pairwise;
import org.alongside.counting.RunoffRound;
import org.alongside.counting.Schulze;
import org.jspecify.annotations.Nullable;

/** Ranked ballots of one electorate. */
record RankedFile(RankedBallots ballots) implements CountableFile {

  @Override
  public CountResult count(@Nullable Rule rule) throws Unreadable {
    return switch (rule == null ? Rule.SCHULZE : rule) {
      case SCHULZE -> CountResult.of(schulze());
      case IRV -> CountResult.of(instantRunoff());
      case MES -> throw Unreadable.by(Rule.MES, "a ranking");
    };
  }

  private Map<String, Object> schulze() {
    var pairwise = Pairwise.of(ballots.options(), ballots.rankings());
    return result(Rule.SCHULZE, Schulze.winners(pairwise));
  }

  private Map<String, Object> instantRunoff() throws Unreadable {
    var runoff = InstantRunoff.count(ballots.strict());
    var result = result(Rule.IRV, runoff.winners());
    result.put("rounds", runoff.rounds().stream().map(RankedFile::round).toList());
    return result;
  }

  private static Map<String, Object> result(Rule rule, Collection<Option> winners) {
    var result = new LinkedHashMap<String, Object>();
    result.put("rule", rule.toString());
    result.put("winners", codes(winners));
    return result;
  }

  private static Map<String, Object> round(RunoffRound round) {
    var tally = new LinkedHashMap<String, Object>();
    round.order().forEach(option -> tally.put(option.code(), round.tally().get(option)));
    var result = new LinkedHashMap<String, Object>();
    result.put("tally", tally);
    result.put("exhausted", round.exhausted());
    if (!round.eliminated().isEmpty()) {
      result.put("eliminated", codes(round.eliminated()));
    }
    if (!round.tied().isEmpty()) {
      result.put("tied", codes(round.tied()));
    }
    return result;
  }

  private static List<String> codes(Collection<Option> options) {
    return options.stream().map(Option::code).toList();
  }
}
