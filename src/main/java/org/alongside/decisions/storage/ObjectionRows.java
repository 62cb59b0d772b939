package org.alongside.decisions.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.alongside.decisions.Objection;
import org.alongside.record.Commitment;
import org.alongside.record.Hash;

/** Gathers objections with what the others find, from one query over both. */
final class ObjectionRows {

  private final Map<UUID, Objection> bare = new LinkedHashMap<>();
  private final Map<UUID, Map<UUID, Objection.Test>> tests = new HashMap<>();
  private final Map<UUID, Set<UUID>> wanting = new HashMap<>();

  void add(ResultSet row) throws SQLException {
    var id = Cells.id(row, "id");
    if (!bare.containsKey(id)) {
      bare.put(id, bare(row));
    }
    var asked = row.getObject("asked", UUID.class);
    if (asked != null && row.getObject("about_the_aim") != null) {
      tests.computeIfAbsent(id, none -> new HashMap<>()).put(asked, test(row));
    }
    if (asked != null && row.getBoolean("want_closed")) {
      wanting.computeIfAbsent(id, none -> new HashSet<>()).add(asked);
    }
  }

  static Objection bare(ResultSet row) throws SQLException {
    return new Objection(
        Cells.id(row, "id"),
        Cells.id(row, "owner"),
        row.getInt("round"),
        new Commitment(new Hash(row.getString("words"))),
        state(row),
        Map.of());
  }

  private static Objection.State state(ResultSet row) throws SQLException {
    return switch (row.getString("state")) {
      case "OPEN" -> new Objection.Open(row.getObject("answered_in", Integer.class), Set.of());
      case "CLOSED_BY_OWNER" -> new Objection.ClosedByOwner();
      default -> new Objection.ClosedByPartners();
    };
  }

  static String name(Objection.State state) {
    return switch (state) {
      case Objection.Open _ -> "OPEN";
      case Objection.ClosedByOwner _ -> "CLOSED_BY_OWNER";
      case Objection.ClosedByPartners _ -> "CLOSED_BY_PARTNERS";
    };
  }

  private static Objection.Test test(ResultSet row) throws SQLException {
    return new Objection.Test(
        row.getBoolean("about_the_aim"), row.getBoolean("explained"), row.getBoolean("real_risk"));
  }

  List<Objection> list() {
    var all = new ArrayList<Objection>();
    for (var objection : bare.values()) {
      all.add(whole(objection));
    }
    return all;
  }

  private Objection whole(Objection found) {
    var state =
        found.state() instanceof Objection.Open(var answeredIn, _)
            ? new Objection.Open(answeredIn, wanting.getOrDefault(found.id(), Set.of()))
            : found.state();
    return new Objection(
        found.id(),
        found.owner(),
        found.round(),
        found.words(),
        state,
        tests.getOrDefault(found.id(), Map.of()));
  }
}
