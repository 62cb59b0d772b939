package org.alongside.decisions.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.alongside.decisions.DecisionStory.Ended;
import org.alongside.decisions.Round;
import org.alongside.decisions.SideNumbers;
import org.alongside.participation.Side;

/** The numbers that decided, of all rounds that were counted. */
record Tallies(List<Gathered> rows) {

  /** The rounds that were counted, each with the method by which it was. */
  List<Ended> ended(List<Round> rounds) {
    var ended = new ArrayList<Ended>();
    for (var round : rounds) {
      var of = rows.stream().filter(row -> row.number("round") == round.number()).toList();
      if (!of.isEmpty()) {
        var method = Rows.method(of.getFirst());
        ended.add(new Ended(round, method, SideNumbers.outcome(method, numbers(of))));
      }
    }
    return ended;
  }

  private static Map<Side, SideNumbers> numbers(List<Gathered> rows) {
    return rows.stream().collect(Collectors.toMap(Gathered::side, Tallies::numbers));
  }

  private static SideNumbers numbers(Gathered row) {
    return new SideNumbers(
        row.number("on_roll"),
        row.number("favour"),
        row.number("concern"),
        row.number("against"),
        row.number("aside"),
        row.number("open_objections"));
  }
}
