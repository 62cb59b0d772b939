package org.alongside.decisions.storage;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.decisions.Objection;
import org.alongside.decisions.SaidBy;
import org.alongside.record.Commitment;
import org.alongside.record.Hash;

/** Reads an objection with what the others find about it. */
final class ObjectionRow {

  private ObjectionRow() {}

  static Objection read(Gathered row) {
    var findings = row.rows("findings");
    return new Objection(
        row.id("id"),
        row.id("owner"),
        row.number("round"),
        new Objection.Said(
            new Commitment(new Hash(row.text("words"))), SaidBy.valueOf(row.text("said_by"))),
        state(row, findings),
        tests(findings));
  }

  private static Objection.State state(Gathered row, List<Gathered> findings) {
    return switch (row.text("state")) {
      case "OPEN" ->
          new Objection.Open(
              row.has("answered_in") ? row.number("answered_in") : null,
              findings.stream()
                  .filter(one -> one.yes("want_closed"))
                  .map(one -> one.id("asked"))
                  .collect(Collectors.toSet()));
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

  private static Map<UUID, Objection.Test> tests(List<Gathered> findings) {
    return findings.stream()
        .filter(one -> one.has("about_the_aim"))
        .collect(Collectors.toMap(one -> one.id("asked"), ObjectionRow::test));
  }

  private static Objection.Test test(Gathered finding) {
    return new Objection.Test(
        finding.yes("about_the_aim"), finding.yes("explained"), finding.yes("real_risk"));
  }
}
