package org.alongside.facts.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import org.alongside.database.TestDatabase;
import org.alongside.facts.Audience;
import org.alongside.facts.Channel;
import org.alongside.facts.Fact;
import org.alongside.facts.FactId;
import org.alongside.facts.History;
import org.alongside.facts.ReadableBy;
import org.alongside.facts.Witness;
import org.alongside.participation.Side;
import org.alongside.participation.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.dao.DataAccessException;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PostgresFactsTest {

  private static final Instant NOW = Instant.parse("2027-03-01T09:00:00.123456Z");
  private static final UUID SAM = UUID.randomUUID();

  private final TestDatabase database = TestDatabase.fresh();
  private final PostgresFacts facts =
      new PostgresFacts(
          database.jdbc(),
          database.pipeline(),
          new StaticListableBeanFactory().getBeanProvider(Witness.class));
  private UUID project = UUID.randomUUID();

  @BeforeAll
  void somewhereElse() {
    facts.record(fact("other.thing", NOW, Audience.PUBLIC, UUID.randomUUID()));
  }

  @AfterAll
  void close() {
    database.close();
  }

  private static Fact fact(String kind, Instant at, Audience audience, @Nullable UUID project) {
    return new Fact(
        FactId.at(at),
        kind,
        Fact.Who.person(SAM, Side.LIVED),
        new Fact.Where(project, Stage.DESIGN, "thing", UUID.randomUUID()),
        LocalDate.of(2027, 2, 28),
        at,
        audience,
        Map.of("count", "3", "role", "CO_CHAIR"));
  }

  @Test
  void givesBackWhatWasRecorded() {
    var all =
        new Fact(
            FactId.at(NOW),
            "decisions.response-cast",
            new Fact.Who(SAM, UUID.randomUUID(), Channel.PHONE, Side.LEARNT),
            new Fact.Where(project, Stage.DECISION, "decision", UUID.randomUUID()),
            LocalDate.of(2027, 2, 27),
            NOW,
            Audience.PARTNERS,
            Map.of("round", "1", "empty", ""));
    var little =
        new Fact(
            FactId.at(NOW.plusSeconds(1)),
            "decisions.closed",
            Fact.Who.clock(),
            Fact.Where.in(project, "decision", UUID.randomUUID()),
            LocalDate.of(2027, 3, 1),
            NOW.plusSeconds(1),
            Audience.PUBLIC,
            Map.of());
    facts.record(all);
    facts.record(little);
    assertEquals(List.of(little, all), facts.in(project, ReadableBy.all(), null, 10));
    assertEquals(List.of(all), facts.about(all.where().subject(), ReadableBy.all(), null, 10));
    assertEquals(
        List.of(all), facts.ofKinds(project, Set.of("decisions.response-cast", "decisions.x")));
  }

  @Test
  void showsOnlyWhatTheReaderMayRead() {
    project = UUID.randomUUID();
    var open = fact("a.open", NOW, Audience.PUBLIC, project);
    var partners = fact("a.partners", NOW.plusSeconds(1), Audience.PARTNERS, project);
    var mine = fact("a.mine", NOW.plusSeconds(2), Audience.PERSON, project);
    List.of(open, partners, mine).forEach(facts::record);
    assertEquals(List.of(open), read(Set.of(Audience.PUBLIC), null));
    assertEquals(List.of(open), read(Set.of(Audience.PUBLIC), UUID.randomUUID()));
    assertEquals(List.of(mine, open), read(Set.of(Audience.PUBLIC), SAM));
    assertEquals(
        List.of(partners, open),
        read(Set.of(Audience.PUBLIC, Audience.PARTNERS), UUID.randomUUID()));
  }

  private List<Fact> read(Set<Audience> audiences, @Nullable UUID reader) {
    return facts.in(project, new ReadableBy(audiences, reader), null, 10);
  }

  @Test
  void findsWhatBelongsToNoProject() {
    var outside = fact("a.outside", NOW.plusSeconds(9), Audience.PARTNERS, null);
    facts.record(outside);
    assertEquals(List.of(outside), facts.in(null, ReadableBy.all(), null, 10));
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {5, 50})
  void pageAfterPageShowsEachFactOnceNewestFirst(long seed) {
    var here = UUID.randomUUID();
    var random = new SplittableRandom(seed);
    for (var i = 0; i < 53; i++) {
      facts.record(fact("a.many", NOW.plusSeconds(random.nextInt(9)), Audience.PUBLIC, here));
    }
    var found = new ArrayList<Fact>();
    History.Mark after = null;
    for (List<Fact> page = next(here, after); !page.isEmpty(); page = next(here, after)) {
      found.addAll(page);
      after = History.Mark.of(page.getLast());
    }
    assertEquals(53, found.stream().map(Fact::id).distinct().count(), () -> "seed " + seed);
    assertEquals(53, found.size());
    for (var i = 1; i < found.size(); i++) {
      assertTrue(!found.get(i).recordedAt().isAfter(found.get(i - 1).recordedAt()));
    }
  }

  private List<Fact> next(UUID project, History.@Nullable Mark after) {
    return facts.in(project, ReadableBy.all(), after, 10);
  }

  @Test
  void theDatabaseRefusesChangesToTheApplicationToo() {
    for (var change : List.of("UPDATE facts.fact SET kind = 'a.b'", "DELETE FROM facts.fact")) {
      assertThrows(DataAccessException.class, () -> database.jdbc().sql(change).update());
    }
  }
}
