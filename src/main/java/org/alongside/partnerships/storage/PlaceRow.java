package org.alongside.partnerships.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.UUID;
import org.alongside.participation.Side;
import org.alongside.partnerships.Place;
import org.alongside.partnerships.PlaceId;
import org.alongside.partnerships.Presence;
import org.alongside.partnerships.Standing;
import org.alongside.partnerships.Term;
import org.alongside.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** How a place is written in a row of {@code partnerships.place}. */
final class PlaceRow {

  private PlaceRow() {}

  static Place read(ResultSet row) throws SQLException {
    var standing =
        new Standing(
            row.getBoolean("voting"),
            row.getBoolean("co_chair"),
            Presence.valueOf(row.getString("presence")));
    return new Place(
        new PlaceId(row.getObject("place", UUID.class)),
        new PersonId(row.getObject("person", UUID.class)),
        Side.valueOf(row.getString("side")),
        standing,
        new Term(row.getTimestamp("since").toInstant(), moment(row.getTimestamp("until"))));
  }

  static StatementSpec write(StatementSpec statement, Place place) {
    return statement
        .param("place", place.id().value())
        .param("person", place.person().value())
        .param("side", place.side().name())
        .param("voting", place.voting())
        .param("coChair", place.coChair())
        .param("presence", place.standing().presence().name())
        .param("since", Timestamp.from(place.since()))
        .param("until", timestamp(place.until()), Types.TIMESTAMP);
  }

  private static @Nullable Instant moment(@Nullable Timestamp timestamp) {
    return timestamp == null ? null : timestamp.toInstant();
  }

  private static @Nullable Timestamp timestamp(@Nullable Instant moment) {
    return moment == null ? null : Timestamp.from(moment);
  }
}
