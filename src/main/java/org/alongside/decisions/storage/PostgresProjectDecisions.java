package org.alongside.decisions.storage;

import java.util.List;
import java.util.UUID;
import org.alongside.decisions.DecisionLine;
import org.alongside.decisions.ProjectDecisions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The decisions of one project, drafts left out that were never asked. */
@Repository
class PostgresProjectDecisions implements ProjectDecisions {

  private final JdbcClient sql;

  PostgresProjectDecisions(JdbcClient sql) {
    this.sql = sql;
  }

  @Override
  public List<DecisionLine> announced(UUID project, int most) {
    return sql.sql(
            DecisionLines.LINE
                + """
                WHERE d.project = ? AND %s
                ORDER BY d.drafted_at DESC, d.id DESC LIMIT ?
                """
                    .formatted(DecisionLines.KNOWN))
        .params(project, most)
        .query(DecisionLines::line)
        .list();
  }
}
