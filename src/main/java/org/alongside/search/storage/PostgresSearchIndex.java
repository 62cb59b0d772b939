package org.alongside.search.storage;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.alongside.access.Actor;
import org.alongside.search.Entry;
import org.alongside.search.Found;
import org.alongside.search.Kind;
import org.alongside.search.Marked;
import org.alongside.search.SearchIndex;
import org.alongside.search.Searchable;
import org.alongside.search.Wanted;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The index in the table {@code search.entry}. */
@Repository
class PostgresSearchIndex implements SearchIndex {

  private static final String MARKS =
      "StartSel=%s, StopSel=%s, MaxWords=38, MinWords=18".formatted(Marked.FROM, Marked.UNTIL);

  private final JdbcClient sql;
  private final NamedParameterJdbcTemplate many;
  private final MayFind mayFind;

  PostgresSearchIndex(JdbcClient sql, NamedParameterJdbcTemplate many, MayFind mayFind) {
    this.sql = sql;
    this.many = many;
    this.mayFind = mayFind;
  }

  @Override
  public Found find(
      Wanted wanted, Actor actor, LocalDate today, Found.@Nullable Mark after, int size) {
    var exact = find(new Asked(wanted, actor, today, after), false, size);
    return exact.counts().all() > 0
            || wanted.words().isEmpty()
            || !nothingLike(wanted, actor, today)
        ? exact
        : find(new Asked(wanted, actor, today, after), true, size);
  }

  /**
   * Whether it is for the words, and not for what was chosen beside them, that nothing is found.
   */
  private boolean nothingLike(Wanted wanted, Actor actor, LocalDate today) {
    return !wanted.narrowed()
        || counts(new Asked(wanted.anywhere(), actor, today, null), false).all() == 0;
  }

  private record Asked(Wanted wanted, Actor actor, LocalDate today, Found.@Nullable Mark after) {}

  private Found find(Asked asked, boolean close, int size) {
    var counts = counts(asked, close);
    return new Found(counts.all() == 0 ? List.of() : page(asked, close, size), counts, close);
  }

  private Found.Counts counts(Asked asked, boolean close) {
    var matching = SearchQuery.matching(asked.wanted(), close);
    var query = SearchQuery.counts(asked.actor(), matching, asked.wanted());
    var rows = new CountRows();
    filled(asked, sql.sql(query)).query(rows::read);
    return rows.counts();
  }

  private List<Found.Result> page(Asked asked, boolean close, int size) {
    var matching = SearchQuery.matching(asked.wanted(), close);
    var after = asked.after();
    var query =
        filled(asked, sql.sql(SearchQuery.page(asked.actor(), matching, asked.wanted(), after)))
            .param("size", size)
            .param("marks", MARKS);
    return (after == null
            ? query
            : query
                .param("titled", after.titled())
                .param("at", Timestamp.from(after.at()))
                .param("thing", after.thing()))
        .query(ResultRow::read)
        .list();
  }

  private StatementSpec filled(Asked asked, StatementSpec query) {
    var wanted = asked.wanted();
    var level = wanted.level();
    return mayFind
        .with(asked.actor(), query)
        .param("words", wanted.words())
        .param("today", Date.valueOf(asked.today()))
        .param("area", wanted.area())
        .param("topic", wanted.topic())
        .param("level", level == null ? null : level.name());
  }

  @Override
  public void replace(Kind kind, Searchable.Part part, List<Entry> entries) {
    sql.sql(
            """
            DELETE FROM search.entry
             WHERE kind = :kind AND (CAST(:thing AS uuid) IS NULL OR thing = :thing)
               AND (CAST(:thing AS uuid) IS NOT NULL OR CAST(:project AS uuid) IS NULL
                 OR project = :project)
               AND NOT thing = ANY (:kept)
            """)
        .param("kind", kind.name())
        .param("thing", part.thing())
        .param("project", part.project())
        .param("kept", entries.stream().map(Entry::thing).toArray(UUID[]::new))
        .update();
    if (!entries.isEmpty()) {
      many.batchUpdate(
          EntryRow.UPSERT,
          entries.stream()
              .map(entry -> EntryRow.values(kind, entry))
              .toArray(SqlParameterSource[]::new));
    }
  }

  @Override
  public boolean empty() {
    return sql.sql("SELECT NOT EXISTS (SELECT FROM search.entry)").query(Boolean.class).single();
  }
}
