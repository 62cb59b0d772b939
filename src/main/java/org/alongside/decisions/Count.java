package org.alongside.decisions;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.counting.Ballots;
import org.alongside.counting.ConsentCount;
import org.alongside.counting.ConsentOutcome;
import org.alongside.counting.DoubleMajority;
import org.alongside.counting.MajorityOutcome;
import org.alongside.counting.Outcome;
import org.alongside.participation.Side;
import org.alongside.participation.Sides;

/** Counts one round: the latest answer of each of the people asked, by side. */
final class Count {

  private final List<Asked> asked;
  private final Map<UUID, Answer> answers;

  Count(List<Asked> asked, Collection<Response> latest) {
    this.asked = List.copyOf(asked);
    this.answers = latest.stream().collect(toMap(Response::asked, Response::answer));
  }

  Outcome by(Method method, List<Objection> objections) {
    return switch (method) {
      case Method.NoObjections _ ->
          ConsentCount.count(ballots().map(side -> side.map(Answer::consent)), open(objections));
      case Method.BothGroupsAgree(var threshold) ->
          DoubleMajority.count(ballots().map(side -> side.map(Answer::majority)), threshold);
    };
  }

  private Sides<Integer> open(List<Objection> objections) {
    var owners = objections.stream().filter(Objection::open).map(Objection::owner).toList();
    return Sides.each(side -> (int) of(side).filter(one -> owners.contains(one.id())).count());
  }

  private Sides<Ballots<Answer>> ballots() {
    return Sides.each(side ->
        new Ballots<>(
            (int) of(side).count(),
            of(side).map(Asked::id).filter(answers::containsKey).map(answers::get).toList()));
  }

  private Stream<Asked> of(Side side) {
    return asked.stream().filter(one -> one.side() == side);
  }

  static Result result(Outcome outcome) {
    return switch (outcome) {
      case ConsentOutcome.Agreed _, MajorityOutcome.Agreed _ -> Result.AGREED;
      case ConsentOutcome.NoQuorum _, MajorityOutcome.NoQuorum _ -> Result.NO_QUORUM;
      default -> Result.NOT_AGREED;
    };
  }
}
