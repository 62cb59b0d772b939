package org.alongside.counting.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.alongside.counting.Electorate;
import org.alongside.counting.Fraction;
import org.alongside.counting.Project;

/**
 * Reads a participatory budget in the Pabulib format: sections META, PROJECTS and VOTES, each with
 * a heading row, separated by semicolons. Source: pabulib.org/format.
 */
final class PabulibReader {

  private static final Set<String> APPROVALS = Set.of("approval", "choose-1");

  private final Rows rows;
  private final Map<String, Row> meta = new HashMap<>();
  private final Map<String, Project> projects = new LinkedHashMap<>();
  private final List<Set<String>> votes = new ArrayList<>();
  private final Set<String> voters = new HashSet<>();
  private Row pending = new Row(0, List.of());

  private PabulibReader(BufferedReader text) {
    this.rows = new Rows(text, ';');
  }

  static Electorate read(BufferedReader text) throws IOException, Unreadable {
    return new PabulibReader(text).read();
  }

  private Electorate read() throws IOException, Unreadable {
    section("META");
    section("PROJECTS");
    var budget = budget();
    requireApprovals();
    section("VOTES");
    requireCount("num_projects", projects.size());
    requireCount("num_votes", votes.size());
    return Electorate.everyone(budget, projects.values(), votes);
  }

  /** Reads one section up to the name of the next one, which is kept for then. */
  private void section(String name) throws IOException, Unreadable {
    var title = pending.line() > 0 ? Optional.of(pending) : rows.next();
    if (!title.map(row -> row.field(0)).orElse("").equals(name)) {
      throw new Unreadable(rows.line(), "the section " + name + " should start here");
    }
    var heading =
        rows.next().orElseThrow(() -> new Unreadable(rows.line(), "nothing after " + name));
    var columns = new PabulibColumns(heading);
    for (var row = rows.next(); row.isPresent(); row = rows.next()) {
      if (PabulibColumns.startsSection(row.get())) {
        pending = row.get();
        return;
      }
      take(name, columns, row.get());
    }
  }

  private void take(String section, PabulibColumns columns, Row row) throws Unreadable {
    switch (section) {
      case "META" -> meta.put(row.field(0), row);
      case "PROJECTS" -> project(columns, row);
      default -> vote(columns, row);
    }
  }

  private void project(PabulibColumns columns, Row row) throws Unreadable {
    var id = columns.required("project_id", row);
    var cost = number(columns.required("cost", row), "cost", row);
    if (cost.signum() <= 0) {
      throw row.refuse("project " + id + " costs nothing");
    }
    if (projects.putIfAbsent(id, new Project(id, cost)) != null) {
      throw row.refuse("project " + id + " is there twice");
    }
  }

  private void vote(PabulibColumns columns, Row row) throws Unreadable {
    var voter = columns.required("voter_id", row);
    if (!voters.add(voter)) {
      throw row.refuse("voter " + voter + " is there twice");
    }
    var wants = new HashSet<String>();
    for (var id : columns.get("vote", row).split(",", -1)) {
      if (!id.isBlank()) {
        add(wants, id.strip(), row);
      }
    }
    votes.add(wants);
  }

  private void add(Set<String> wants, String id, Row row) throws Unreadable {
    if (!projects.containsKey(id)) {
      throw row.refuse("a vote for " + id + ", which is not among the projects");
    }
    if (!wants.add(id)) {
      throw row.refuse("a vote that names " + id + " twice");
    }
  }

  private Fraction budget() throws Unreadable {
    var row = meta.get("budget");
    if (row == null) {
      throw new Unreadable(rows.line(), "META has no budget");
    }
    var budget = number(row.field(1), "budget", row);
    if (budget.signum() < 0) {
      throw row.refuse("a budget below nothing");
    }
    return budget;
  }

  private void requireApprovals() throws Unreadable {
    var row = meta.get("vote_type");
    if (row != null && !APPROVALS.contains(row.field(1))) {
      throw row.refuse("votes of type " + row.field(1) + ": only approvals can be counted");
    }
  }

  /** A file that was cut off, or put together wrongly, must not be counted quietly. */
  private void requireCount(String key, int found) throws Unreadable {
    var row = meta.get(key);
    if (row != null && number(row.field(1), key, row).compareTo(Fraction.of(found)) != 0) {
      throw row.refuse(key + " is " + row.field(1) + ", but the file holds " + found);
    }
  }

  private static Fraction number(String text, String what, Row row) throws Unreadable {
    try {
      return Fraction.of(new BigDecimal(text));
    } catch (NumberFormatException notANumber) {
      throw row.refuse(what + " is not a number: " + text);
    }
  }
}
