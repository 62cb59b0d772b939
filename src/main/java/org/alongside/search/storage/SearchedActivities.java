package org.alongside.search.storage;

import java.util.List;
import org.alongside.facts.Fact;
import org.alongside.search.Entry;
import org.alongside.search.EntryColumns;
import org.alongside.search.Kind;
import org.alongside.search.Searchable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What people can do in projects, once it has been published. */
@Repository
class SearchedActivities implements Searchable {

  private static final String SELECT =
      """
      SELECT a.id AS thing, a.project, '/projects/' || p.slug || '/activities/' || a.slug AS path,
             a.title, a.what AS summary, concat_ws(' ', a.place, a.ways, a.decider) AS body,
             p.area, a.level, a.from_day AS opens, a.until_day AS last_day,
             a.state = 'ENDED' AS ended, a.started_at AS at
        FROM projects.activity a JOIN projects.project p ON p.id = a.project
       WHERE a.state <> 'DRAFT' AND (CAST(:project AS uuid) IS NULL OR a.project = :project)
         AND (CAST(:thing AS uuid) IS NULL OR a.id = :thing)
      """;

  private final JdbcClient sql;

  SearchedActivities(JdbcClient sql) {
    this.sql = sql;
  }

  @Override
  public Kind kind() {
    return Kind.ACTIVITY;
  }

  @Override
  public boolean changedBy(Fact fact) {
    return fact.kind().startsWith("projects.");
  }

  @Override
  public List<Entry> find(Part part) {
    return EntryColumns.read(
        sql.sql(SELECT)
            .param("project", part.project())
            .param("thing", part.thing())
            .query()
            .listOfRows());
  }
}
