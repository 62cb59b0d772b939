package org.alongside.search.storage;

import java.sql.Date;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.LocalDate;
import org.alongside.search.Entry;
import org.alongside.search.Kind;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;

/** An entry as a row; one that says the same as before is left as it is. */
final class EntryRow {

  static final String UPSERT =
      """
      INSERT INTO search.entry AS e (kind, thing, project, path, title, summary, body, area, topics,
        level, opens, last_day, ended, at, title_words, words)
      VALUES (:kind, :thing, :project, :path, :title, :summary, :body, :area, :topics,
        :level, :opens, :last_day, :ended, :at, to_tsvector('english', :title),
        setweight(to_tsvector('english', :title), 'A')
          || setweight(to_tsvector('english', :summary || ' ' || :area || ' '
               || array_to_string(CAST(:topics AS text[]), ' ')), 'B')
          || setweight(to_tsvector('english', :body), 'D'))
      ON CONFLICT (kind, thing) DO UPDATE SET project = excluded.project, path = excluded.path,
        title = excluded.title, summary = excluded.summary, body = excluded.body,
        area = excluded.area, topics = excluded.topics, level = excluded.level,
        opens = excluded.opens, last_day = excluded.last_day, ended = excluded.ended,
        at = excluded.at, title_words = excluded.title_words, words = excluded.words
       WHERE (e.*) IS DISTINCT FROM (excluded.*)
      """;

  private EntryRow() {}

  static SqlParameterSource values(Kind kind, Entry entry) {
    var level = entry.sorted().level();
    return new MapSqlParameterSource()
        .addValue("kind", kind.name())
        .addValue("thing", entry.thing())
        .addValue("project", entry.project(), Types.OTHER)
        .addValue("path", entry.path())
        .addValue("title", entry.text().title())
        .addValue("summary", entry.text().summary())
        .addValue("body", entry.text().body())
        .addValue("area", entry.sorted().area().strip())
        .addValue("topics", entry.sorted().topics().toArray(String[]::new), Types.ARRAY)
        .addValue("level", level == null ? null : level.name(), Types.VARCHAR)
        .addValue("opens", day(entry.open().from()), Types.DATE)
        .addValue("last_day", day(entry.open().lastDay()), Types.DATE)
        .addValue("ended", entry.open().ended())
        .addValue("at", Timestamp.from(entry.at()));
  }

  private static @Nullable Date day(@Nullable LocalDate day) {
    return day == null ? null : Date.valueOf(day);
  }
}
