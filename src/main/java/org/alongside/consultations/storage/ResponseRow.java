package org.alongside.consultations.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.alongside.consultations.Arrival;
import org.alongside.consultations.ConsultationId;
import org.alongside.consultations.Reference;
import org.alongside.consultations.Response;
import org.alongside.consultations.ResponseId;
import org.alongside.consultations.Slip;
import org.alongside.facts.Channel;
import org.alongside.questionnaires.Answers;

/** How a response is written in a row, with what stands on all of its pages. */
final class ResponseRow {

  /** When pages have been cleared away, what was sent is what stands there. */
  static final String SELECT =
      """
      SELECT r.*, coalesce(
          (SELECT jsonb_object_agg(one.key, one.value)
             FROM consultations.page p CROSS JOIN LATERAL jsonb_each(p.answers) AS one
            WHERE p.response = r.id),
          (SELECT c.answers FROM consultations.counted c
            WHERE c.response = r.id
              AND NOT EXISTS (SELECT 1 FROM consultations.page p WHERE p.response = r.id)),
          '{}') AS answers
        FROM consultations.response r WHERE
      """;

  private ResponseRow() {}

  static Response read(ResultSet row, int number) throws SQLException {
    var slip = slip(row);
    if (row.getObject("withdrawn_at") != null) {
      return new Response.Withdrawn(slip, Cells.instant(row, "withdrawn_at"));
    }
    var answers = new Answers(Json.answers(row.getString("answers")));
    return row.getObject("sent_at") == null
        ? new Response.Begun(slip, answers)
        : new Response.Sent(slip, answers, receipt(row));
  }

  private static Slip slip(ResultSet row) throws SQLException {
    return new Slip(
        new ResponseId(Cells.id(row, "id")),
        new ConsultationId(Cells.id(row, "consultation")),
        new Reference(row.getString("reference")),
        new Arrival(
            Channel.valueOf(row.getString("channel")),
            Cells.day(row, "received_on"),
            Cells.person(row, "person"),
            Cells.person(row, "entered_by")),
        row.getLong("version"),
        Cells.instant(row, "started_at"));
  }

  private static Response.Receipt receipt(ResultSet row) throws SQLException {
    return new Response.Receipt(
        row.getLong("sent_version"),
        row.getInt("edition"),
        row.getBoolean("late"),
        Cells.instant(row, "sent_at"),
        Cells.instant(row, "sent_last_at"));
  }
}
