package org.alongside.projects.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.alongside.participation.Stage;
import org.alongside.projects.Activity;
import org.alongside.projects.ActivityId;
import org.alongside.projects.Invitation;
import org.alongside.projects.ProjectId;
import org.alongside.projects.Slug;
import org.alongside.projects.Span;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** How an activity is written in a row. */
final class ActivityRow {

  /** The statement in force for activity {@code a}. */
  static final String STATED =
      "(SELECT "
          + ProjectQuery.STATEMENT
          + """
           FROM projects.level_statement s
           LEFT JOIN projects.level_settled c ON c.statement = s.id
          WHERE s.project = a.project AND s.activity = a.id ORDER BY s.number DESC LIMIT 1)
          """;

  static final String SELECT =
      "SELECT a.*, " + STATED + " AS stated FROM projects.activity a WHERE ";

  /** The activities of project {@code p} as JSON, those that open first in front. */
  static final String ALL =
      """
      (SELECT coalesce(jsonb_agg(to_jsonb(a) || jsonb_build_object('stated', %s)
                ORDER BY a.from_day NULLS LAST, a.started_at, a.id), '[]')
         FROM projects.activity a WHERE a.project = p.id)
      """
          .formatted(STATED);

  private ActivityRow() {}

  static Activity read(ResultSet row, int number) throws SQLException {
    return new Activity(
        new ActivityId(row.getObject("id", UUID.class)),
        new ProjectId(row.getObject("project", UUID.class)),
        new Slug(row.getString("slug")),
        row.getLong("version"),
        new Invitation(
            row.getString("title"),
            Stage.valueOf(row.getString("stage")),
            row.getString("what"),
            SpanColumns.read(row),
            new Invitation.How(
                row.getString("place"),
                row.getString("ways"),
                row.getString("decider"),
                SpanColumns.when(row.getString("decided_code")))),
        Activity.State.valueOf(row.getString("state")),
        StatementJson.readOrNull(Json.read(row.getString("stated"))));
  }

  static Activity fromJson(Json row) {
    return new Activity(
        new ActivityId(row.uuid("id")),
        new ProjectId(row.uuid("project")),
        new Slug(row.text("slug")),
        row.number("version"),
        new Invitation(
            row.text("title"),
            row.one(Stage.class, "stage"),
            row.text("what"),
            new Span(row.when("from_code"), row.when("until_code")),
            new Invitation.How(
                row.text("place"),
                row.text("ways"),
                row.text("decider"),
                row.when("decided_code"))),
        row.one(Activity.State.class, "state"),
        StatementJson.readOrNull(row.at("stated")));
  }

  static StatementSpec write(StatementSpec statement, Invitation invitation) {
    return SpanColumns.of(statement, invitation.span())
        .param("title", invitation.title())
        .param("stage", invitation.stage().name())
        .param("what", invitation.what())
        .param("place", invitation.how().place())
        .param("ways", invitation.how().ways())
        .param("decider", invitation.how().decider())
        .param("decided", SpanColumns.code(invitation.how().decided()), java.sql.Types.VARCHAR);
  }
}
