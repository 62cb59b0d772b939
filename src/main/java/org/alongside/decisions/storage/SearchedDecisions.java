package org.alongside.decisions.storage;

import java.util.List;
import org.alongside.decisions.DecisionFact;
import org.alongside.facts.Fact;
import org.alongside.participation.Here;
import org.alongside.projects.ProjectFact;
import org.alongside.search.Entry;
import org.alongside.search.EntryColumns;
import org.alongside.search.Kind;
import org.alongside.search.Searchable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Decisions as everybody reads them: their question, their background and what can be chosen. */
@Repository
class SearchedDecisions implements Searchable {

  private static final String SELECT =
      """
      SELECT d.id AS thing, d.project, '/decisions/' || d.id AS path, d.question AS title,
             d.background AS summary, array_to_string(d.options, ' ') AS body, p.area,
             NULL AS level, (d.opens AT TIME ZONE :zone)::date AS opens,
             (d.closes AT TIME ZONE :zone)::date AS last_day,
             d.phase = 'CLOSED' AS ended, d.announced_at AS at
        FROM decisions.decision d JOIN projects.project p ON p.id = d.project
       WHERE d.phase IN ('ANNOUNCED', 'OPEN', 'CLOSED')
         AND (CAST(:project AS uuid) IS NULL OR d.project = :project)
         AND (CAST(:thing AS uuid) IS NULL OR d.id = :thing)
      """;

  private final JdbcClient sql;

  SearchedDecisions(JdbcClient sql) {
    this.sql = sql;
  }

  @Override
  public Kind kind() {
    return Kind.DECISION;
  }

  /**
   * The place of a project is that of all in it. What people answer is never found, so that no
   * answer waits for the index.
   */
  @Override
  public boolean changedBy(Fact fact) {
    return fact.kind().equals(ProjectFact.REVISED.code())
        || (fact.kind().startsWith("decisions.")
            && !fact.kind().equals(DecisionFact.RESPONSE_CAST.code())
            && !fact.kind().startsWith("decisions.objection-"));
  }

  @Override
  public List<Entry> find(Part part) {
    return EntryColumns.read(
        sql.sql(SELECT)
            .param("project", part.project())
            .param("thing", part.thing())
            .param("zone", Here.zone().getId())
            .query()
            .listOfRows());
  }
}
