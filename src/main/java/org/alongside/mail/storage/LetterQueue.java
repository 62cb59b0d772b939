package org.alongside.mail.storage;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.SchedulableInstance;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.alongside.mail.Letter;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Adds letters to the queue, all in one statement, with the jobs that carry or gather them. */
@Component
class LetterQueue {

  private final JdbcClient jdbc;
  private final LetterRow rows;
  private final JsonMapper json;

  /** Asked late: jobs that send letters are made before the scheduler that runs them. */
  private final ObjectProvider<SchedulerClient> scheduler;

  LetterQueue(
      JdbcClient jdbc, LetterRow rows, JsonMapper json, ObjectProvider<SchedulerClient> scheduler) {
    this.jdbc = jdbc;
    this.rows = rows;
    this.json = json;
    this.scheduler = scheduler;
  }

  /**
   * A letter and its moment.
   *
   * @param held whether it waits to be told together with others
   */
  record Due(Letter letter, Instant at, boolean held) {}

  void add(List<Due> letters, Instant now) {
    if (letters.isEmpty()) {
      return;
    }
    var byId = new LinkedHashMap<UUID, Due>();
    letters.forEach(due -> byId.put(UUID.randomUUID(), due));
    byId.keySet().retainAll(insert(byId, now));
    carry(byId);
    gather(byId.values().stream().filter(Due::held).toList());
  }

  /** The ids of those that had not reached their addressee for this cause before. */
  private Set<UUID> insert(Map<UUID, Due> letters, Instant now) {
    var written = new ArrayList<Map<String, @Nullable Object>>();
    letters.forEach((id, due) -> written.add(row(id, due, now)));
    return new HashSet<>(
        jdbc.sql(
                """
                INSERT INTO mail.letter (id, cause, recipient, person, address, language, content,
                  kind, thing, asks, state, together, not_after, queued_at)
                SELECT id, cause, recipient, person, address, language, content,
                  kind, thing, asks, state, together, not_after, queued_at
                  FROM jsonb_populate_recordset(NULL::mail.letter, CAST(? AS jsonb))
                ON CONFLICT (cause, recipient) DO NOTHING RETURNING id
                """)
            .param(json.writeValueAsString(written))
            .query(UUID.class)
            .list());
  }

  private Map<String, @Nullable Object> row(UUID id, Due due, Instant now) {
    var row = rows.write(id, due.letter(), now);
    row.put("state", due.held() ? "HELD" : "WAITING");
    row.put("together", due.held() ? group(due) : null);
    return row;
  }

  private static UUID group(Due due) {
    return LetterRow.together(due.letter().to(), due.at());
  }

  private void carry(Map<UUID, Due> letters) {
    var jobs = new ArrayList<SchedulableInstance<?>>();
    letters.forEach((id, due) -> {
      if (!due.held()) {
        jobs.add(MailJobs.CARRY.instance(id.toString()).scheduledTo(due.at()));
      }
    });
    if (!jobs.isEmpty()) {
      scheduler.getObject().scheduleBatch(jobs);
    }
  }

  /** There may be one for the same reader and moment already, or somebody may just be making it. */
  private void gather(List<Due> held) {
    if (!held.isEmpty()) {
      jdbc.sql(
              """
              INSERT INTO database.scheduled_tasks
                (task_name, task_instance, execution_time, picked, version, priority)
              SELECT ?, instance, due, false, 1, 50 FROM unnest(?, CAST(? AS timestamptz[])) AS job (instance, due)
               ORDER BY instance
              ON CONFLICT (task_name, task_instance) DO NOTHING
              """)
          .params(
              MailJobs.GATHER.getTaskName(),
              held.stream().map(due -> group(due).toString()).toArray(String[]::new),
              held.stream().map(due -> due.at().toString()).toArray(String[]::new))
          .update();
    }
  }
}
