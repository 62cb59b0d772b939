package org.alongside.projects;

import java.util.Collection;
import java.util.Map;
import org.alongside.facts.Fact;
import org.alongside.facts.Facts;
import org.alongside.people.PersonId;

/** Records that a level was stated, and tells those to whom it breaks a promise. */
public final class LevelRecord {

  private final Facts facts;
  private final LevelNews news;

  public LevelRecord(Facts facts, LevelNews news) {
    this.facts = facts;
    this.news = news;
  }

  void stated(
      Project project, LevelStatement statement, Fact.Who who, Collection<PersonId> joined) {
    ProjectFact kind =
        switch (statement.change()) {
          case NONE -> ProjectFact.LEVEL_STATED;
          case RAISED -> ProjectFact.LEVEL_RAISED;
          case BROKEN -> ProjectFact.LEVEL_LOWERED;
        };
    facts.record(kind.of(project.id(), who, statement.at(), details(statement)));
    tell(project, statement, joined);
  }

  void stated(
      Project project,
      Activity activity,
      LevelStatement statement,
      Fact.Who who,
      Collection<PersonId> joined) {
    facts.record(
        ProjectFact.ACTIVITY_LEVEL_STATED.of(
            ProjectFact.activity(activity), who, statement.at(), details(statement)));
    tell(project, statement, joined);
  }

  private void tell(Project project, LevelStatement statement, Collection<PersonId> joined) {
    if (statement.change() == LevelStatement.Change.BROKEN) {
      news.broken(project, statement, joined);
    }
  }

  private static Map<String, String> details(LevelStatement statement) {
    return Map.of(
        "statement", statement.id().toString(),
        "level", statement.level().name(),
        "suggested", statement.answers().suggestion().name(),
        "change", statement.change().name());
  }
}
