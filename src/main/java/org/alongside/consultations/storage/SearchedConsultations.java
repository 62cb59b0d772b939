package org.alongside.consultations.storage;

import java.util.List;
import org.alongside.facts.Fact;
import org.alongside.projects.ProjectFact;
import org.alongside.search.Entry;
import org.alongside.search.EntryColumns;
import org.alongside.search.Kind;
import org.alongside.search.Searchable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Consultations that have been published; one that is paused opens on the day it goes on. */
@Repository
class SearchedConsultations implements Searchable {

  private static final String SELECT =
      """
      SELECT c.id AS thing, c.project, '/consultations/' || c.slug AS path,
             m.content ->> 'title' AS title, m.content ->> 'summary' AS summary,
             m.content ->> 'why' AS body, p.area, a.level,
             greatest(c.opens, upper(c.pauses)) AS opens, c.last_day,
             c.phase = 'CLOSED' AS ended, coalesce(e.made_at, now()) AS at
        FROM consultations.consultation c
        JOIN projects.project p ON p.id = c.project
        JOIN projects.activity a ON a.id = c.activity
        JOIN consultations.part m ON m.consultation = c.id AND m.name = 'matter'
        LEFT JOIN consultations.edition e ON e.consultation = c.id AND e.number = 1
       WHERE c.phase <> 'DRAFT' AND (CAST(:project AS uuid) IS NULL OR c.project = :project)
         AND (CAST(:thing AS uuid) IS NULL OR c.id = :thing)
      """;

  private final JdbcClient sql;

  SearchedConsultations(JdbcClient sql) {
    this.sql = sql;
  }

  @Override
  public Kind kind() {
    return Kind.CONSULTATION;
  }

  /**
   * The place of a project is that of all in it. What people answer is never found, so that no
   * answer waits for the index.
   */
  @Override
  public boolean changedBy(Fact fact) {
    return fact.kind().equals(ProjectFact.REVISED.code())
        || (fact.kind().startsWith("consultations.")
            && !fact.kind().startsWith("consultations.response-"));
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
