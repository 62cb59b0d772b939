package org.alongside.projects.storage;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.participation.Stage;
import org.alongside.projects.Life;
import org.alongside.projects.Outline;
import org.alongside.projects.Project;
import org.alongside.projects.ProjectId;
import org.alongside.projects.Section;
import org.alongside.projects.Slug;
import org.alongside.projects.Span;
import org.alongside.projects.StagePlan;
import org.jspecify.annotations.Nullable;

/** How a project is written in a row. */
final class ProjectRow {

  private ProjectRow() {}

  static Project read(ResultSet row, int number) throws SQLException {
    UUID follows = row.getObject("follows", UUID.class);
    return new Project(
        new ProjectId(row.getObject("id", UUID.class)),
        new Slug(row.getString("slug")),
        row.getLong("version"),
        follows == null ? null : new ProjectId(follows),
        outline(row),
        life(row),
        stages(Json.read(row.getString("stages"))),
        StatementJson.petals(Json.read(row.getString("petals"))),
        MandateJson.read(Json.read(row.getString("mandate"))));
  }

  private static Outline outline(ResultSet row) throws SQLException {
    return new Outline(
        new Section.Aim(
            row.getString("title"),
            row.getString("purpose"),
            row.getString("why_now"),
            row.getString("already_heard")),
        new Section.Scope(
            row.getString("can_change"), row.getString("is_fixed"), row.getString("fixed_because")),
        new Section.Means(
            row.getString("time_there"), row.getString("money_there"), row.getString("rules_out")),
        new Section.Contact(
            row.getString("contact_name"),
            row.getString("contact_role"),
            row.getString("contact_email"),
            row.getString("contact_phone")),
        new Section.Reach(row.getString("area"), strings(row.getArray("organisations"))));
  }

  static Life life(ResultSet row) throws SQLException {
    return new Life(
        Life.State.valueOf(row.getString("state")),
        Life.Visibility.valueOf(row.getString("visibility")),
        moment(row.getTimestamp("published_at")),
        moment(row.getTimestamp("closed_at")),
        row.getString("closing_words"));
  }

  private static Map<Stage, StagePlan> stages(Json json) {
    var stages = new EnumMap<Stage, StagePlan>(Stage.class);
    for (Json each : json.each()) {
      Stage stage = each.one(Stage.class, "stage");
      var span = new Span(each.when("from"), each.when("until"));
      stages.put(stage, new StagePlan(stage, span, each.text("note")));
    }
    return stages;
  }

  static List<String> strings(Array array) throws SQLException {
    return List.of((String[]) array.getArray());
  }

  static @Nullable Instant moment(@Nullable Timestamp timestamp) {
    return timestamp == null ? null : timestamp.toInstant();
  }

  static @Nullable Timestamp timestamp(@Nullable Instant moment) {
    return moment == null ? null : Timestamp.from(moment);
  }
}
