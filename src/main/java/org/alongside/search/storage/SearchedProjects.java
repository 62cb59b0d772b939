package org.alongside.search.storage;

import java.util.List;
import org.alongside.facts.Fact;
import org.alongside.search.Entry;
import org.alongside.search.EntryColumns;
import org.alongside.search.Kind;
import org.alongside.search.Searchable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Projects, those that only some may read as well: who may is asked when somebody searches. */
@Repository
class SearchedProjects implements Searchable {

  private static final String SELECT =
      """
      SELECT p.id AS thing, p.id AS project, '/projects/' || p.slug AS path, p.title,
             p.purpose AS summary,
             concat_ws(' ', p.why_now, p.already_heard, p.can_change, p.is_fixed, p.fixed_because,
               array_to_string(p.organisations, ' ')) AS body,
             p.area, p.word AS level, NULL::date AS opens, NULL::date AS last_day,
             p.state = 'ENDED' AS ended, coalesce(p.published_at, p.started_at) AS at
        FROM projects.project p WHERE CAST(:project AS uuid) IS NULL OR p.id = :project
      """;

  private final JdbcClient sql;

  SearchedProjects(JdbcClient sql) {
    this.sql = sql;
  }

  @Override
  public Kind kind() {
    return Kind.PROJECT;
  }

  @Override
  public boolean changedBy(Fact fact) {
    return fact.kind().startsWith("projects.");
  }

  @Override
  public List<Entry> find(Part part) {
    return EntryColumns.read(sql.sql(SELECT).param("project", part.project()).query().listOfRows());
  }
}
