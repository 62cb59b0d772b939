package org.alongside.projects.storage;

/** The query that reads a whole project as one row, whatever number of things belong to it. */
final class ProjectQuery {

  /** A statement as JSON; {@code s} is the statement, {@code c} whether it is settled. */
  static final String STATEMENT =
      """
      jsonb_build_object('id', s.id, 'level', s.level, 'canChange', s.can_change,
          'decider', s.decider, 'room', s.room, 'answering', s.answering, 'why', s.why,
          'at', s.stated_at, 'change', s.change, 'confirmed', c.at)
      """;

  static final String PETALS =
      """
      (SELECT coalesce(jsonb_object_agg(petal.stage, petal.statement), '{}')
         FROM (SELECT DISTINCT ON (each.stage) each.stage, %s AS statement
                 FROM projects.level_statement s
                 CROSS JOIN unnest(s.stages) AS each(stage)
                 LEFT JOIN projects.level_settled c ON c.statement = s.id
                WHERE s.project = p.id
                ORDER BY each.stage, s.number DESC) AS petal)
      """
          .formatted(STATEMENT);

  static final String STAGES =
      """
      (SELECT coalesce(jsonb_agg(jsonb_build_object('stage', t.stage, 'from', t.from_code,
                'until', t.until_code, 'note', t.note)), '[]')
         FROM projects.stage t WHERE t.project = p.id)
      """;

  /** The versions of a mandate that both sides agreed; {@code m} is the mandate. */
  private static final String AGREED_BY_BOTH =
      """
      (SELECT s.version FROM projects.mandate_settled s
        WHERE s.project = m.project GROUP BY s.version HAVING count(*) = 2)
      """;

  /** Each item of each version, with its words then and in the version before. */
  private static final String WORDED =
      """
      (SELECT i.*, v.written_at, worded.words,
              lag(worded.words) OVER (PARTITION BY i.item ORDER BY i.version) AS before
         FROM projects.mandate_item i
         JOIN projects.mandate v ON v.project = i.project AND v.version = i.version
        CROSS JOIN LATERAL (SELECT jsonb_build_array(
                i.decision, i.taker, i.minute, i.minuted_on, i.board_by) AS words) worded
        WHERE i.project = m.project)
      """;

  static final String MANDATE =
      """
      (SELECT jsonb_build_object('version', m.version,
                'items', (SELECT coalesce(jsonb_agg(jsonb_build_object('id', i.item,
                              'decision', i.decision, 'taker', i.taker, 'minute', i.minute,
                              'minutedOn', i.minuted_on, 'boardBy', i.board_by)
                              ORDER BY i.position), '[]')
                            FROM projects.mandate_item i
                           WHERE i.project = m.project AND i.version = m.version),
                'agreed', (SELECT coalesce(jsonb_agg(a.side), '[]')
                             FROM projects.mandate_settled a
                            WHERE a.project = m.project AND a.version = m.version),
                'events', (SELECT coalesce(jsonb_agg(jsonb_build_object('id', e.id,
                               'item', e.item, 'kind', e.kind, 'on', e.happened_on,
                               'words', e.words) ORDER BY e.happened_on, e.recorded_at), '[]')
                             FROM projects.mandate_event e WHERE e.project = m.project),
                'agreedVersion', coalesce(f.version, 0),
                'inForce', (SELECT coalesce(jsonb_agg(i.item), '[]') FROM projects.mandate_item i
                             WHERE i.project = m.project AND i.version = f.version),
                'everAgreed', (SELECT coalesce(jsonb_agg(DISTINCT i.item), '[]')
                                 FROM projects.mandate_item i
                                WHERE i.project = m.project AND i.version IN %1$s),
                'wordings', (SELECT coalesce(jsonb_agg(jsonb_build_object('version', w.version,
                                 'since', w.written_at, 'id', w.item, 'decision', w.decision,
                                 'taker', w.taker, 'minute', w.minute, 'minutedOn', w.minuted_on,
                                 'boardBy', w.board_by) ORDER BY w.version, w.position), '[]')
                               FROM %2$s w WHERE w.words IS DISTINCT FROM w.before))
         FROM projects.mandate m
         LEFT JOIN LATERAL (SELECT max(each.version) AS version FROM %1$s each) f ON true
        WHERE m.project = p.id ORDER BY m.version DESC LIMIT 1)
      """
          .formatted(AGREED_BY_BOTH, WORDED);

  static final String ONE =
      "SELECT p.*, "
          + STAGES
          + " AS stages, "
          + PETALS
          + " AS petals, "
          + MANDATE
          + " AS mandate FROM projects.project p WHERE p.id = ?";

  static final String LIFE =
      """
      SELECT state, visibility, published_at, closed_at, closing_words
        FROM projects.project WHERE id = ?
      """;

  private ProjectQuery() {}
}
