package org.alongside.decisions.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import org.alongside.counting.Threshold;
import org.alongside.decisions.AgreedBy;
import org.alongside.decisions.Amendment;
import org.alongside.decisions.Answer;
import org.alongside.decisions.Asked;
import org.alongside.decisions.Dissent;
import org.alongside.decisions.Method;
import org.alongside.decisions.OrganisationActed;
import org.alongside.decisions.Proposal;
import org.alongside.decisions.Response;
import org.alongside.decisions.Round;
import org.alongside.facts.Channel;
import org.alongside.participation.Side;
import org.alongside.partnerships.PlaceId;
import org.alongside.partnerships.Roll;
import org.alongside.people.PersonId;
import org.alongside.record.Commitment;
import org.alongside.record.Hash;

/** Reads the rows of the tables around a decision. */
final class Rows {

  private Rows() {}

  static Roll.Entry published(Gathered row) {
    return new Roll.Entry(new PlaceId(row.id("place")), new PersonId(row.id("person")), row.side());
  }

  static Asked asked(Gathered row) {
    return new Asked(
        row.id("id"), row.side(), new PersonId(row.id("person")), new PlaceId(row.id("place")));
  }

  static Round round(Gathered row) {
    return new Round(
        row.number("number"),
        row.number("attempt"),
        proposal(row),
        new Round.Span(row.instant("opens"), row.instant("closes"), row.moment("ended")),
        row.yes("extended"));
  }

  static Amendment amendment(Gathered row) {
    var agreed = new EnumMap<Side, PersonId>(Side.class);
    for (var side : Side.values()) {
      if (row.has(Cells.agreed(side))) {
        agreed.put(side, new PersonId(row.id(Cells.agreed(side))));
      }
    }
    return new Amendment(
        row.id("id"),
        proposal(row),
        row.instant("closes"),
        row.ids("answers"),
        new AgreedBy(agreed));
  }

  private static Proposal proposal(Gathered row) {
    return new Proposal(row.text("question"), row.text("background"), row.texts("options"));
  }

  static OrganisationActed acted(Gathered row) {
    return new OrganisationActed(
        LocalDate.parse(row.text("happened_on")),
        new OrganisationActed.Told(row.text("what"), row.text("reasons"), row.text("input")),
        row.instant("recorded_at"));
  }

  static Method method(Gathered row) {
    return row.has("threshold")
        ? new Method.BothGroupsAgree(Threshold.valueOf(row.text("threshold")))
        : new Method.NoObjections();
  }

  static Response response(Gathered row) {
    return new Response(
        row.id("asked"),
        row.number("round"),
        row.number("version"),
        Answer.valueOf(row.text("answer")),
        row.has("words") ? new Commitment(new Hash(row.text("words"))) : null,
        Channel.valueOf(row.text("channel")),
        row.has("entered_by") ? new PersonId(row.id("entered_by")) : null,
        row.instant("at"));
  }

  static Dissent dissent(ResultSet row, int number) throws SQLException {
    return new Dissent(
        Cells.id(row, "asked"),
        new Commitment(new Hash(row.getString("words"))),
        row.getBoolean("named"),
        Cells.instant(row, "at"));
  }
}
