package org.alongside.consultations.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.consultations.Asking;
import org.alongside.consultations.Askings;
import org.alongside.consultations.MinimumDays;
import org.alongside.facts.Channel;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Reads how people were asked; responses are only counted, along the index that holds them. */
@Repository
class PostgresAskings implements Askings {

  /** What was to be held to is what held on the first day, or what was set first of all. */
  private static final String IN =
      """
      SELECT c.*, (SELECT jsonb_object_agg(p.name, p.content)
                     FROM consultations.part p WHERE p.consultation = c.id) AS parts,
             least.small, least.ordinary, least.major,
             (SELECT coalesce(jsonb_object_agg(channel, n), '{}') FROM (
                SELECT channel, count(*) AS n FROM consultations.response r
                 WHERE r.consultation = c.id AND r.sent_at IS NOT NULL AND r.withdrawn_at IS NULL
                   AND r.aside_at IS NULL
                 GROUP BY channel) counted) AS responses
        FROM consultations.consultation c
        CROSS JOIN LATERAL (
          SELECT m.* FROM consultations.minimum_days m
           ORDER BY m.holds_from <= c.opens DESC, abs(m.holds_from - c.opens) LIMIT 1) least
       WHERE c.project = ? AND c.phase <> 'DRAFT' ORDER BY c.opens, c.id
      """;

  private final JdbcClient sql;

  PostgresAskings(JdbcClient sql) {
    this.sql = sql;
  }

  @Override
  public List<Asking> in(UUID project) {
    return sql.sql(IN).param(project).query(PostgresAskings::asking).list();
  }

  private static Asking asking(ResultSet row, int number) throws SQLException {
    var consultation =
        ConsultationRow.read(row, Json.read(row.getString("parts"), Sections.Whole.class));
    var least =
        new MinimumDays(row.getInt("small"), row.getInt("ordinary"), row.getInt("major"))
            .of(consultation.terms().size());
    return new Asking(
        consultation.id(),
        consultation.terms(),
        consultation.run().orElseThrow(),
        least,
        responses(row.getString("responses")));
  }

  private static Map<Channel, Long> responses(String json) {
    var responses = new EnumMap<Channel, Long>(Channel.class);
    JsonMapper.shared()
        .readTree(json)
        .propertyStream()
        .forEach(each -> responses.put(Channel.valueOf(each.getKey()), each.getValue().asLong()));
    return responses;
  }
}
