package org.alongside.publications.storage;

import java.util.List;
import org.alongside.facts.Fact;
import org.alongside.projects.ProjectFact;
import org.alongside.search.Entry;
import org.alongside.search.EntryColumns;
import org.alongside.search.Kind;
import org.alongside.search.Searchable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Publications as everybody reads them: the words of the edition that is out. */
@Repository
class SearchedPublications implements Searchable {

  private static final String SELECT =
      """
      SELECT i.id AS thing, i.project, '/publications/' || i.slug AS path,
             e.words ->> 'title' AS title, e.words ->> 'summary' AS summary,
             concat_ws(' ', e.words ->> 'why',
               regexp_replace(e.words ->> 'body', '[*_#>`\\[\\]|]', ' ', 'g')) AS body,
             p.area, e.words ->> 'about' AS topics, NULL AS level, NULL::date AS opens, NULL::date AS last_day, false AS ended,
             e.made_at AS at
        FROM publications.publication i
        JOIN projects.project p ON p.id = i.project
        JOIN publications.edition e ON e.publication = i.id AND e.number = i.edition
       WHERE i.phase = 'OUT' AND (CAST(:project AS uuid) IS NULL OR i.project = :project)
         AND (CAST(:thing AS uuid) IS NULL OR i.id = :thing)
      """;

  private final JdbcClient sql;

  SearchedPublications(JdbcClient sql) {
    this.sql = sql;
  }

  @Override
  public Kind kind() {
    return Kind.PUBLICATION;
  }

  /** The place of a project is that of all in it. */
  @Override
  public boolean changedBy(Fact fact) {
    return fact.kind().startsWith("publications.")
        || fact.kind().equals(ProjectFact.REVISED.code());
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
