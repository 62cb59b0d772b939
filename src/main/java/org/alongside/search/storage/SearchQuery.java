package org.alongside.search.storage;

import org.alongside.access.Actor;
import org.alongside.search.Found;
import org.alongside.search.Wanted;
import org.jspecify.annotations.Nullable;

/** The two questions that a search asks of the database, however much there is. */
final class SearchQuery {

  private static final String STATE =
      """
      CASE WHEN e.ended OR e.last_day < CAST(:today AS date) THEN 'CLOSED'
           WHEN e.opens > CAST(:today AS date) THEN 'COMING'
           WHEN e.last_day <= CAST(:today AS date) + 7 THEN 'CLOSING_SOON'
           WHEN e.opens IS NOT NULL OR e.last_day IS NOT NULL THEN 'OPEN'
           ELSE 'NONE' END
      """;

  private static final String FROM =
      """
        FROM search.entry e LEFT JOIN projects.project p ON p.id = e.project,
             websearch_to_tsquery('english', :words) AS sought
       WHERE %s AND %s
      """;

  static final String EXACT = "(numnode(sought) = 0 OR e.words @@ sought)";
  static final String CLOSE = "search.likeness(:words, e.title) >= 0.45";
  private static final String EVERYTHING = "true";

  private static final String FILTERS =
      """
        AND (:area = '' OR area = :area) AND (:topic = '' OR :topic = ANY (topics))
        AND (CAST(:level AS text) IS NULL OR level = :level)
        AND
      """;

  private SearchQuery() {}

  static String matching(Wanted wanted, boolean close) {
    return wanted.words().isEmpty() ? EVERYTHING : close ? CLOSE : EXACT;
  }

  /** What each choice would find, the others kept; a thing with two topics counts for both. */
  static String counts(Actor actor, String matching, Wanted wanted) {
    var when = when(wanted);
    return "WITH "
        + MayFind.mine(actor)
        + " f AS MATERIALIZED (SELECT e.area, e.topics, e.level, "
        + STATE
        + " AS state"
        + FROM.formatted(MayFind.condition(actor), matching)
        + "), g AS MATERIALIZED (SELECT area, topics, level, state, (:area = '' OR area = :area) AS in_area,"
        + " (:topic = '' OR :topic = ANY (topics)) AS on_topic,"
        + " (CAST(:level AS text) IS NULL OR level = :level) AS at_level, "
        + when
        + " AS in_time FROM f)"
        + """
        SELECT 'all' AS sort, '' AS value, count(*) AS many FROM g
         WHERE in_area AND on_topic AND at_level AND in_time
        UNION ALL
        (SELECT 'area', area, count(*) FROM g
          WHERE area <> '' AND on_topic AND at_level AND in_time GROUP BY area
          ORDER BY 3 DESC, 2 LIMIT 30)
        UNION ALL
        (SELECT 'topic', topic, count(*) FROM g, unnest(topics) AS topic
          WHERE in_area AND at_level AND in_time GROUP BY topic ORDER BY 3 DESC, 2 LIMIT 30)
        UNION ALL
        SELECT 'level', level, count(*) FROM g
         WHERE level IS NOT NULL AND in_area AND on_topic AND in_time GROUP BY level
        UNION ALL
        SELECT 'state', state, count(*) FROM g
         WHERE in_area AND on_topic AND at_level GROUP BY state
        """;
  }

  /** Things with the words in their title come first, and the newest of equals. */
  static String page(Actor actor, String matching, Wanted wanted, Found.@Nullable Mark after) {
    return "WITH "
        + MayFind.mine(actor)
        + " f AS (SELECT e.kind, e.thing, e.at, e.area, e.topics, e.level, "
        + STATE
        + " AS state, (numnode(sought) > 0 AND e.title_words @@ sought) AS titled, sought"
        + FROM.formatted(MayFind.condition(actor), matching)
        + "), one AS (SELECT * FROM f WHERE "
        + (after == null ? "true" : "(titled, at, thing) < (:titled, :at, CAST(:thing AS uuid))")
        + FILTERS
        + when(wanted)
        + " ORDER BY titled DESC, at DESC, thing DESC LIMIT :size)"
        + """
        SELECT one.*, e.path, e.title, e.last_day,
               CASE WHEN numnode(sought) = 0 THEN left(e.summary, 220)
                    ELSE ts_headline('english', left(e.summary || ' ' || e.body, 4000), sought,
                         :marks) END AS extract
          FROM one JOIN search.entry e ON e.kind = one.kind AND e.thing = one.thing
         ORDER BY titled DESC, at DESC, thing DESC
        """;
  }

  private static String when(Wanted wanted) {
    var when = wanted.when();
    return switch (when) {
      case null -> "true";
      case OPEN -> "state IN ('OPEN', 'CLOSING_SOON')";
      case CLOSING_SOON -> "state = 'CLOSING_SOON'";
      case CLOSED -> "state = 'CLOSED'";
    };
  }
}
