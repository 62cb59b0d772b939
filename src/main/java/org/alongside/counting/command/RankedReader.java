package org.alongside.counting.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.alongside.counting.Option;
import org.alongside.counting.Ranking;

/** Reads ranked ballots, one choice a row: {@code ballot_id,rank,choice}. */
final class RankedReader {

  private static final List<String> HEADING = List.of("ballot_id", "rank", "choice");

  /** Marks of an unusable place on a paper ballot: the place stays empty, the ballot counts. */
  private static final Set<String> MARKS = Set.of("$OVERVOTE", "$UNDERVOTE");

  private final Rows rows;
  private final Map<String, Paper> papers = new LinkedHashMap<>();

  private RankedReader(BufferedReader text) {
    this.rows = new Rows(text, ',');
  }

  static RankedBallots read(BufferedReader text) throws IOException, Unreadable {
    return new RankedReader(text).read();
  }

  private RankedBallots read() throws IOException, Unreadable {
    var heading = rows.next().orElseThrow(() -> new Unreadable(1, "the file is empty"));
    if (!heading.fields().stream().map(String::strip).toList().equals(HEADING)) {
      throw heading.refuse("the first line should be " + String.join(",", HEADING));
    }
    for (var row = rows.next(); row.isPresent(); row = rows.next()) {
      take(row.get());
    }
    var ballots = new ArrayList<RankedBallots.Ballot>();
    papers.forEach((id, paper) -> ballots.add(paper.ballot(id)));
    return new RankedBallots(ballots);
  }

  private void take(Row row) throws Unreadable {
    if (row.fields().size() != HEADING.size()) {
      throw row.refuse("3 values should stand here, not " + row.fields().size());
    }
    if (row.field(0).isEmpty()) {
      throw row.refuse("no ballot_id");
    }
    int rank = rank(row);
    var choice = row.field(2);
    if (choice.isEmpty()) {
      throw row.refuse("no choice");
    }
    var paper = papers.computeIfAbsent(row.field(0), id -> new Paper());
    if (!MARKS.contains(choice)) {
      paper.add(rank, new Option(choice), row);
    }
  }

  private static int rank(Row row) throws Unreadable {
    try {
      int rank = Integer.parseInt(row.field(1));
      if (rank >= 1) {
        return rank;
      }
    } catch (NumberFormatException notANumber) {
      // said below
    }
    throw row.refuse("the rank is not a whole number from 1: " + row.field(1));
  }

  /** One ballot while its rows come in, in any order. */
  private static final class Paper {

    private final TreeMap<Integer, Set<Option>> places = new TreeMap<>();
    private final Set<Option> ranked = new HashSet<>();
    private long equalAt;

    void add(int rank, Option option, Row row) throws Unreadable {
      if (!ranked.add(option)) {
        throw row.refuse("ballot " + row.field(0) + " ranks " + option + " twice");
      }
      var place = places.computeIfAbsent(rank, empty -> new HashSet<>());
      place.add(option);
      if (place.size() > 1 && equalAt == 0) {
        equalAt = row.line();
      }
    }

    RankedBallots.Ballot ballot(String id) {
      return new RankedBallots.Ballot(id, new Ranking(List.copyOf(places.values())), equalAt);
    }
  }
}
