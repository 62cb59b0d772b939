package org.alongside.projects.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.alongside.access.Access;
import org.alongside.access.AccessTable;
import org.alongside.access.Actor;
import org.alongside.database.TestDatabase;
import org.alongside.projects.Examples;
import org.alongside.projects.Life;
import org.alongside.projects.MayKnow;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What lists in SQL show to strangers is what pages in Java show them. */
class KnownToAllTest {

  private static final Instant NOW = Instant.parse("2027-03-01T12:00:00Z");

  private final TestDatabase database = TestDatabase.fresh();

  @AfterEach
  void close() {
    database.close();
  }

  /** Every life that a project can have, as far as it matters who sees it. */
  private static List<Life> lives() {
    var lives = new ArrayList<Life>();
    for (var state : Life.State.values()) {
      for (var visibility : Life.Visibility.values()) {
        lives.add(new Life(state, visibility, NOW, null, ""));
        if (state == Life.State.DRAFT) {
          lives.add(new Life(state, visibility, null, null, ""));
        }
      }
    }
    return lives;
  }

  @Test
  void bothSayTheSameOfEveryLife() {
    var access = new Access(AccessTable.load(), List.of());
    var mayKnow = new MayKnow(new PostgresProjects(database.jdbc()), access);
    var open = new HashSet<Boolean>();
    var known = new HashSet<Boolean>();
    for (var life : lives()) {
      var project = Examples.draft("Seen").with(life);
      open.add(life.openToAll());
      known.add(mayKnow.of(project, Actor.stranger()));
      assertThat(inSql("open_to_all", life)).as("open %s", life).isEqualTo(life.openToAll());
      assertThat(inSql("known_to_all", life))
          .as("known %s", life)
          .isEqualTo(mayKnow.of(project, Actor.stranger()));
    }
    assertThat(open).isEqualTo(Set.of(true, false));
    assertThat(known).isEqualTo(Set.of(true, false));
  }

  /** A link is made of those lives in which it opens something, and of no other. */
  @Test
  void linksAreMadeWhereTheyOpenSomething() {
    var opened = new HashSet<Boolean>();
    for (var life : lives()) {
      boolean opens = inSql("opened_by_links", life);
      opened.add(opens);
      assertThat(life.whyNoLinks() == null).as("%s", life).isEqualTo(opens);
    }
    assertThat(opened).isEqualTo(Set.of(true, false));
  }

  /** The function is looked into, so that lists still follow their index. */
  @Test
  void theListOfProjectsFollowsItsIndex() throws SQLException {
    try (var connection = database.application().getConnection();
        var statement = connection.createStatement()) {
      statement.execute("SET enable_seqscan = off");
      statement.execute("SET enable_bitmapscan = off");
      var plan = new StringBuilder();
      try (var rows =
          statement.executeQuery(
              """
              EXPLAIN SELECT p.id FROM projects.project p WHERE projects.open_to_all(p)
              ORDER BY p.published_at DESC, p.id DESC LIMIT 10
              """)) {
        while (rows.next()) {
          plan.append(rows.getString(1)).append('\n');
        }
      }
      assertThat(plan.toString()).contains("project_listed").doesNotContain("Sort");
    }
  }

  private boolean inSql(String function, Life life) {
    return database
        .jdbc()
        .sql(
            """
            SELECT projects.%s(jsonb_populate_record(NULL::projects.project, jsonb_build_object(
              'state', CAST(:state AS text), 'visibility', CAST(:visibility AS text),
              'published_at', CAST(:published AS text))))
            """
                .formatted(function))
        .param("state", life.state().name())
        .param("visibility", life.visibility().name())
        .param("published", text(life.published()))
        .query((row, number) -> row.getBoolean(1))
        .single();
  }

  private static @Nullable String text(@Nullable Instant moment) {
    return moment == null ? null : moment.toString();
  }
}
