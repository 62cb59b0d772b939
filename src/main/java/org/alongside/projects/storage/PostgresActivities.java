package org.alongside.projects.storage;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.projects.Activities;
import org.alongside.projects.Activity;
import org.alongside.projects.ActivityId;
import org.alongside.projects.Invitation;
import org.alongside.projects.ProjectId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Activities in the table {@code projects.activity}. */
@Repository
class PostgresActivities implements Activities {

  private final JdbcClient sql;

  PostgresActivities(JdbcClient sql) {
    this.sql = sql;
  }

  @Override
  public Optional<Activity> find(ActivityId id) {
    return sql.sql(ActivityRow.SELECT + "a.id = ?")
        .param(id.value())
        .query(ActivityRow::read)
        .optional();
  }

  @Override
  public Optional<Activity> named(ProjectId project, String slug) {
    return sql.sql(ActivityRow.SELECT + "a.project = ? AND a.slug = ?")
        .param(project.value())
        .param(slug)
        .query(ActivityRow::read)
        .optional();
  }

  @Override
  public Optional<Activity> claim(ActivityId id) {
    return sql.sql("SELECT id FROM projects.activity WHERE id = ? FOR UPDATE")
        .param(id.value())
        .query(UUID.class)
        .optional()
        .flatMap(locked -> find(id));
  }

  @Override
  public List<Activity> of(ProjectId project) {
    return sql.sql(
            ActivityRow.SELECT + "a.project = ? ORDER BY a.from_day NULLS LAST, a.started_at, a.id")
        .param(project.value())
        .query(ActivityRow::read)
        .list();
  }

  @Override
  public Activity add(Activity activity) {
    for (int number = 1; ; number++) {
      if (insert(activity, activity.slug().numbered(number).value())) {
        return find(activity.id()).orElseThrow();
      }
    }
  }

  private boolean insert(Activity activity, String slug) {
    return ActivityRow.write(
                sql.sql(
                    """
                    INSERT INTO projects.activity (id, project, slug, title, stage, what,
                        from_code, from_day, until_code, until_day, place, ways, decider,
                        decided_code, state)
                    VALUES (:id, :project, :slug, :title, :stage, :what, :fromCode, :fromDay,
                        :untilCode, :untilDay, :place, :ways, :decider, :decided, 'DRAFT')
                    ON CONFLICT (project, slug) DO NOTHING
                    """),
                activity.invitation())
            .param("id", activity.id().value())
            .param("project", activity.project().value())
            .param("slug", slug)
            .update()
        == 1;
  }

  @Override
  public boolean save(ActivityId id, Invitation invitation, long seen) {
    return ActivityRow.write(
                sql.sql(
                    """
                    UPDATE projects.activity
                       SET title = :title, stage = :stage, what = :what, from_code = :fromCode,
                           from_day = :fromDay, until_code = :untilCode, until_day = :untilDay,
                           place = :place, ways = :ways, decider = :decider,
                           decided_code = :decided, version = version + 1
                     WHERE id = :id AND version <= :seen
                    """),
                invitation)
            .param("id", id.value())
            .param("seen", seen)
            .update()
        == 1;
  }

  /** Publishing and ending change no word that anybody could be editing: the version stays. */
  @Override
  public void save(ActivityId id, Activity.State state) {
    sql.sql("UPDATE projects.activity SET state = ? WHERE id = ?")
        .param(state.name())
        .param(id.value())
        .update();
  }
}
