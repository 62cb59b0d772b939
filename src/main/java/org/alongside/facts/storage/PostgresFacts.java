package org.alongside.facts.storage;

import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.database.Pipeline;
import org.alongside.facts.Fact;
import org.alongside.facts.Facts;
import org.alongside.facts.History;
import org.alongside.facts.ReadableBy;
import org.alongside.facts.Witness;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.util.function.SingletonSupplier;

/** The record of what happened, in the table {@code facts.fact}, which only takes inserts. */
@Repository
class PostgresFacts implements Facts, History {

  private static final String INSERT =
      """
      INSERT INTO facts.fact (id, kind, actor, entered_by, channel, side, project, stage,
        subject_kind, subject, happened_on, recorded_at, audience, details)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)
      """;

  private static final String READABLE =
      """
      AND (audience = ANY(:audiences) OR (audience = 'PERSON' AND actor = :reader))
      AND (CAST(:after_at AS timestamptz) IS NULL
        OR (recorded_at, id) < (:after_at, CAST(:after_id AS uuid)))
      ORDER BY recorded_at DESC, id DESC LIMIT :most
      """;

  private static final String IN_PROJECT = "SELECT * FROM facts.fact WHERE project = :scope ";
  private static final String IN_NONE =
      "SELECT * FROM facts.fact WHERE project IS NULL AND CAST(:scope AS uuid) IS NULL ";
  private static final String ABOUT = "SELECT * FROM facts.fact WHERE subject = :scope ";

  private final JdbcClient sql;
  private final Pipeline pipeline;
  private final Supplier<List<Witness>> witnesses;

  PostgresFacts(JdbcClient sql, Pipeline pipeline, ObjectProvider<Witness> witnesses) {
    this.sql = sql;
    this.pipeline = pipeline;
    this.witnesses = SingletonSupplier.of(() -> witnesses.orderedStream().toList());
  }

  @Override
  public void record(Fact fact) {
    pipeline.write(INSERT, FactParameters.of(fact));
    witnesses.get().forEach(witness -> witness.saw(fact));
  }

  @Override
  public List<Fact> in(
      @Nullable UUID project, ReadableBy readable, @Nullable Mark after, int most) {
    return page(project == null ? IN_NONE : IN_PROJECT, project, readable, after, most);
  }

  @Override
  public List<Fact> about(UUID subject, ReadableBy readable, @Nullable Mark after, int most) {
    return page(ABOUT, subject, readable, after, most);
  }

  private List<Fact> page(
      String scoped, @Nullable UUID scope, ReadableBy readable, @Nullable Mark after, int most) {
    return sql.sql(scoped + READABLE)
        .param("scope", scope)
        .param("audiences", readable.audiences().stream().map(Enum::name).toArray(String[]::new))
        .param("reader", readable.reader())
        .param("after_at", after == null ? null : after.recordedAt().atOffset(ZoneOffset.UTC))
        .param("after_id", after == null ? null : after.id())
        .param("most", most)
        .query(FactRow::read)
        .list();
  }

  @Override
  public List<Fact> ofKinds(UUID project, Collection<String> kinds) {
    return sql.sql(
            """
            SELECT * FROM facts.fact WHERE project = ? AND kind = ANY(?) ORDER BY recorded_at, id
            """)
        .params(project, kinds.toArray(String[]::new))
        .query(FactRow::read)
        .list();
  }
}
