package org.alongside.conversations.command;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.alongside.conversations.Stance;

/** Reads tables in the layout in which Polis publishes its data. */
final class PolisTables {

  private static final String TIME = "timestamp";
  private static final String STATEMENT = "comment-id";
  private static final String PARTICIPANT = "voter-id";
  private static final String VOTE = "vote";
  private static final String MODERATED = "moderated";
  private static final String TURNED_DOWN = "-1";

  private PolisTables() {}

  /** The stances of {@code votes.csv}: 1 agrees, 0 passes, -1 disagrees. */
  static VoteFile votes(Path file) throws IOException, Unreadable {
    var votes = new VoteFile();
    var cells = new Cells();
    each(
        file, List.of(TIME, STATEMENT, PARTICIPANT, VOTE), cells, line -> vote(line, votes, cells));
    cells.refuse();
    if (votes.empty()) {
      throw new Unreadable(List.of("line 1: there is no vote in it"));
    }
    return votes;
  }

  private static void vote(NamedCsvRecord line, VoteFile votes, Cells cells) {
    long at = line.getStartingLineNumber();
    var time = cells.whole(at, TIME, line.getField(TIME));
    var statement = cells.whole(at, STATEMENT, line.getField(STATEMENT));
    var participant = cells.whole(at, PARTICIPANT, line.getField(PARTICIPANT));
    var vote = cells.whole(at, VOTE, line.getField(VOTE));
    if (time.isEmpty() || statement.isEmpty() || participant.isEmpty() || vote.isEmpty()) {
      return;
    }
    Stance.of((int) Math.clamp(vote.getAsLong(), -2L, 2L))
        .ifPresentOrElse(
            stance ->
                votes.add(time.getAsLong(), participant.getAsLong(), statement.getAsLong(), stance),
            () -> cells.wrong(at, "the vote should be 1, 0 or -1, not " + vote.getAsLong()));
  }

  /** The statements of {@code comments.csv} that were turned down. */
  static Set<Long> turnedDown(Path file) throws IOException, Unreadable {
    var out = new HashSet<Long>();
    var cells = new Cells();
    each(
        file,
        List.of(STATEMENT, MODERATED),
        cells,
        line -> {
          var id = cells.whole(line.getStartingLineNumber(), STATEMENT, line.getField(STATEMENT));
          if (id.isPresent() && line.getField(MODERATED).strip().equals(TURNED_DOWN)) {
            out.add(id.getAsLong());
          }
        });
    cells.refuse();
    return out;
  }

  private interface Take {
    void take(NamedCsvRecord line);
  }

  private static void each(Path file, List<String> columns, Cells cells, Take take)
      throws IOException, Unreadable {
    try (var lines =
        CsvReader.builder()
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .ofNamedCsvRecord(file)) {
      boolean first = true;
      for (var line : lines) {
        if (first) {
          heading(line, columns);
          first = false;
        }
        if (line.getFieldCount() < line.getHeader().size()) {
          cells.wrong(line.getStartingLineNumber(), "cells are missing at its end");
        } else {
          take.take(line);
        }
      }
    } catch (CsvParseException broken) {
      throw new Unreadable(List.of(String.valueOf(broken.getMessage())));
    } catch (UncheckedIOException broken) {
      if (broken.getCause() instanceof MalformedInputException) {
        throw new Unreadable(List.of("it is no text in UTF-8"));
      }
      throw broken.getCause();
    }
  }

  private static void heading(NamedCsvRecord line, List<String> columns) throws Unreadable {
    var missing = columns.stream().filter(each -> !line.getHeader().contains(each)).toList();
    if (!missing.isEmpty()) {
      throw new Unreadable(List.of("line 1: there is no column " + String.join(", ", missing)));
    }
  }
}
