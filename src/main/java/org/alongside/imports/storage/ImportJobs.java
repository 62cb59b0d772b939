package org.alongside.imports.storage;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.InstantSource;
import java.util.UUID;
import org.alongside.consultations.BringInResponses;
import org.alongside.consultations.Consultations;
import org.alongside.consultations.ManyResponses;
import org.alongside.facts.Facts;
import org.alongside.imports.Batch;
import org.alongside.imports.BatchId;
import org.alongside.imports.Batches;
import org.alongside.imports.BringInLines;
import org.alongside.imports.CheckLines;
import org.alongside.imports.Labels;
import org.alongside.imports.StartWork;
import org.alongside.imports.Tables;
import org.alongside.imports.TakeTable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Works on tables by itself, on one node at a time. Each piece of work is one transaction: after a
 * stop it begins anew, and nothing was done by halves.
 */
@Configuration(proxyBeanMethods = false)
class ImportJobs {

  private static final TaskDescriptor<Void> WORK = TaskDescriptor.of("imports-work");
  private static final Duration KEPT = Duration.ofDays(30);

  @Bean
  Labels importLabels() {
    return new WordsOfTables();
  }

  @Bean
  TakeTable takeTable(Batches batches, Tables tables, Facts facts) {
    return new TakeTable(batches, tables, facts);
  }

  @Bean
  BringInResponses bringInResponses(
      Consultations consultations, ManyResponses responses, Facts facts) {
    return new BringInResponses(consultations, responses, facts);
  }

  @Bean
  CheckLines checkLines(Batches batches, Consultations consultations, Labels labels) {
    return new CheckLines(batches, consultations, labels);
  }

  @Bean
  BringInLines bringInLines(
      Batches batches,
      Consultations consultations,
      BringInResponses responses,
      Labels labels,
      Facts facts) {
    return new BringInLines(batches, consultations, responses, labels, facts);
  }

  /** The client joins the transaction of whoever asks. */
  @Bean
  StartWork startWork(
      Batches batches, ObjectProvider<SchedulerClient> scheduler, InstantSource clock) {
    return new StartWork(
        batches,
        (id, state) ->
            scheduler
                .getObject()
                .scheduleIfNotExists(
                    WORK.instance(id + ":" + state + ":" + UUID.randomUUID()).build(),
                    clock.instant()));
  }

  @Bean
  Task<Void> workingOnTables(ImportWork work) {
    return Tasks.oneTime(WORK)
        .execute((job, context) -> {
          var parts = job.getId().split(":", -1);
          work.on(new BatchId(UUID.fromString(parts[0])), Batch.State.valueOf(parts[1]));
        });
  }

  /** What nobody brought in is forgotten, for it is full of what people wrote. */
  @Bean
  Task<Void> forgettingLines(JdbcClient sql, InstantSource clock) {
    return Tasks.recurring("imports-forget", Schedules.fixedDelay(Duration.ofHours(6)))
        .execute((job, context) ->
            sql.sql(
                    """
                    DELETE FROM imports.line WHERE batch IN (
                      SELECT id FROM imports.batch WHERE read_at < ?)
                    """)
                .param(Timestamp.from(clock.instant().minus(KEPT)))
                .update());
  }
}
