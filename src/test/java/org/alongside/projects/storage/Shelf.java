package org.alongside.projects.storage;

import java.util.UUID;
import java.util.concurrent.Callable;
import org.alongside.database.TestDatabase;
import org.alongside.people.PersonId;
import org.alongside.projects.Examples;
import org.alongside.projects.Project;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** All repositories of projects over one test database, and people who may sign what they do. */
final class Shelf implements AutoCloseable {

  private final TestDatabase database = TestDatabase.fresh();
  private final TransactionTemplate transactions =
      new TransactionTemplate(new JdbcTransactionManager(database.application()));
  final JdbcClient sql = database.jdbc();
  final PostgresProjects projects = new PostgresProjects(sql);
  final PostgresActivities activities = new PostgresActivities(sql);
  final PostgresLevels levels = new PostgresLevels(sql);
  final PostgresMandates mandates = new PostgresMandates(sql);
  final PostgresPreviews previews = new PostgresPreviews(sql);
  final PostgresProjectStories stories = new PostgresProjectStories(sql);
  final PostgresProjectRegister register = new PostgresProjectRegister(sql);
  final PostgresOpenActivities open = new PostgresOpenActivities(sql);
  final PersonId lead = person();

  PersonId person() {
    PersonId id = PersonId.random();
    sql.sql(
            """
            INSERT INTO people.person (id, name, preferred, experience, shown, joined_at)
            VALUES (?, 'Sam', 'POST', 'RATHER_NOT_SAY', 'NOBODY', now())
            """)
        .param(id.value())
        .update();
    return id;
  }

  Project draft(String title) {
    return projects.add(Examples.draft(title));
  }

  Project again(Project project) {
    return projects.find(project.id()).orElseThrow();
  }

  long rows(String table, UUID project) {
    return sql.sql("SELECT count(*) FROM projects." + table + " WHERE project = ?")
        .param(project)
        .query(Long.class)
        .single();
  }

  /** In one transaction, as a page does. */
  <T> T together(Callable<T> work) {
    return java.util.Objects.requireNonNull(
        transactions.execute(status -> {
          try {
            return work.call();
          } catch (Exception e) {
            throw new IllegalStateException(e);
          }
        }));
  }

  @Override
  public void close() {
    database.close();
  }
}
