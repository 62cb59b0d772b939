package org.alongside.decisions.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.alongside.decisions.Amendment;
import org.alongside.decisions.Answer;
import org.alongside.decisions.Asked;
import org.alongside.decisions.Dissent;
import org.alongside.decisions.Response;
import org.alongside.decisions.Round;
import org.alongside.facts.Channel;
import org.alongside.partnerships.PlaceId;
import org.alongside.partnerships.Roll;
import org.alongside.people.PersonId;
import org.alongside.record.Commitment;
import org.alongside.record.Hash;
import org.jspecify.annotations.Nullable;

/** Reads the rows of the tables around a decision. */
final class Rows {

  private Rows() {}

  static Roll.Entry published(ResultSet row, int number) throws SQLException {
    return new Roll.Entry(
        new PlaceId(Cells.id(row, "place")),
        new PersonId(Cells.id(row, "person")),
        Cells.side(row));
  }

  static Asked asked(ResultSet row, int number) throws SQLException {
    return new Asked(
        Cells.id(row, "id"),
        Cells.side(row),
        new PersonId(Cells.id(row, "person")),
        new PlaceId(Cells.id(row, "place")));
  }

  static Round round(ResultSet row, int number) throws SQLException {
    var span =
        new Round.Span(
            Cells.instant(row, "opens"), Cells.instant(row, "closes"), Cells.moment(row, "ended"));
    return new Round(
        row.getInt("number"),
        row.getInt("attempt"),
        Cells.proposal(row),
        span,
        row.getBoolean("extended"));
  }

  static Response response(ResultSet row, int number) throws SQLException {
    var enteredBy = row.getObject("entered_by", UUID.class);
    return new Response(
        Cells.id(row, "asked"),
        row.getInt("round"),
        row.getInt("version"),
        Answer.valueOf(row.getString("answer")),
        words(row.getString("words")),
        Channel.valueOf(row.getString("channel")),
        enteredBy == null ? null : new PersonId(enteredBy),
        Cells.instant(row, "at"));
  }

  static @Nullable Commitment words(@Nullable String hex) {
    return hex == null ? null : new Commitment(new Hash(hex));
  }

  static Amendment amendment(ResultSet row, int number) throws SQLException {
    return new Amendment(
        Cells.id(row, "id"),
        Cells.proposal(row),
        Cells.instant(row, "closes"),
        Cells.ids(row, "answers"),
        Cells.agreed(row));
  }

  static Dissent dissent(ResultSet row, int number) throws SQLException {
    return new Dissent(
        Cells.id(row, "asked"),
        new Commitment(new Hash(row.getString("words"))),
        row.getBoolean("named"),
        Cells.instant(row, "at"));
  }
}
