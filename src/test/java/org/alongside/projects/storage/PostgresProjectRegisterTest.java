package org.alongside.projects.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.alongside.access.Role;
import org.alongside.participation.Level;
import org.alongside.participation.Stage;
import org.alongside.projects.ProjectRegister.Filter;
import org.alongside.projects.ProjectRegister.Listed;
import org.alongside.projects.ProjectRegister.Mark;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The list of projects, also when it is long. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PostgresProjectRegisterTest {

  private static final LocalDate TODAY = LocalDate.of(2027, 3, 4);
  private static final int ALL = 30_000;

  private final Shelf shelf = new Shelf();

  @BeforeAll
  void manyProjects() {
    // Every 5th level; published a minute apart, so that every 10 of them share a moment;
    // the last 100 are drafts or for named people.
    shelf
        .sql
        .sql(
            """
            INSERT INTO projects.project (id, slug, title, purpose, why_now, already_heard,
                can_change, is_fixed, fixed_because, time_there, money_there, rules_out,
                contact_name, contact_role, contact_email, contact_phone, area, organisations,
                state, visibility, published_at, closing_words, word)
            SELECT gen_random_uuid(), 'p-' || n, 'Project ' || n, 'Why', '', '', '', '', '', '', '',
                   '', '', '', '', '', '', '{}',
                   CASE WHEN n > :all + 50 THEN 'DRAFT' ELSE 'PUBLISHED' END,
                   CASE WHEN n > :all THEN 'NAMED_PEOPLE' ELSE 'EVERYONE' END,
                   CASE WHEN n > :all + 50 THEN NULL
                        ELSE timestamptz '2027-01-01' + (n / 10) * interval '1 minute' END,
                   '', (array['INFORM','CONSULT','ENGAGE','CO_DESIGN','CO_PRODUCTION'])[n % 5 + 1]
              FROM generate_series(1, :all + 100) AS n
            """)
        .param("all", ALL)
        .update();
    shelf
        .sql
        .sql(
            """
            INSERT INTO projects.activity (id, project, slug, title, stage, what, from_code,
                from_day, until_code, until_day, place, ways, decider, state, level)
            SELECT gen_random_uuid(), p.id, 'a', 'A', 'DESIGN', '', '2027-03', '2027-03-01',
                   '2027-03-04', '2027-03-04', '', '', '', 'PUBLISHED', 'ENGAGE'
              FROM projects.project p WHERE p.slug IN ('p-100', 'p-30000', 'p-30010')
            """)
        .update();
    shelf
        .sql
        .sql(
            """
            INSERT INTO projects.stage (project, stage, from_code, from_day, note, version)
            SELECT id, 'DELIVERY', '2027-03', '2027-03-01', '', 1
              FROM projects.project WHERE slug IN ('p-7', 'p-29999')
            """)
        .update();
    shelf.sql.sql("ANALYZE projects.project").update();
  }

  @AfterAll
  void close() {
    shelf.close();
  }

  private List<Listed> page(Filter filter, @Nullable Mark mark, int size) {
    return shelf.register.published(filter, mark, TODAY, size);
  }

  @Test
  void walkingForwardsShowsEveryPublicProjectOnceNewestFirst() {
    var seen = new ArrayList<String>();
    List<Listed> page = page(Filter.NONE, null, 1000);
    while (!page.isEmpty()) {
      page.forEach(listed -> seen.add(listed.slug().value()));
      Listed last = page.getLast();
      page = page(Filter.NONE, new Mark(last.at(), last.id().value(), false), 1000);
    }
    assertThat(seen).hasSize(ALL).doesNotHaveDuplicates();
    assertThat(seen.getLast()).matches("p-[1-9]");
  }

  @Test
  void goingBackShowsThePageBefore() {
    List<Listed> first = page(Filter.NONE, null, 20);
    Listed last = first.getLast();
    List<Listed> second = page(Filter.NONE, new Mark(last.at(), last.id().value(), false), 20);
    Listed top = second.getFirst();
    assertThat(page(Filter.NONE, new Mark(top.at(), top.id().value(), true), 20)).isEqualTo(first);
  }

  @Test
  void theLastPageCostsNoMoreThanTheFirst() {
    String plan =
        shelf
            .sql
            .sql(
                """
                EXPLAIN SELECT p.id FROM projects.project p
                 WHERE p.visibility = 'EVERYONE' AND p.state IN ('PUBLISHED', 'ENDED')
                   AND (p.published_at, p.id) < (timestamptz '2027-01-02', gen_random_uuid())
                 ORDER BY p.published_at DESC, p.id DESC LIMIT 20
                """)
            .query(String.class)
            .list()
            .toString();
    assertThat(plan).contains("project_listed").doesNotContain("Sort");
  }

  @Test
  void itCanBeNarrowedByLevelStageAndWhatIsOpen() {
    assertThat(page(new Filter(Level.ENGAGE, null, false), null, 50))
        .hasSize(50)
        .allMatch(listed -> listed.word() == Level.ENGAGE);
    assertThat(page(new Filter(null, Stage.DELIVERY, false), null, 50))
        .map(listed -> listed.slug().value())
        .containsExactly("p-29999", "p-7");
    assertThat(page(new Filter(null, null, true), null, 50))
        .map(listed -> listed.slug().value())
        .containsExactly("p-30000", "p-100");
    assertThat(page(new Filter(Level.INFORM, null, true), null, 50))
        .map(listed -> listed.slug().value())
        .containsExactly("p-30000", "p-100");
    assertThat(page(new Filter(null, null, true), null, 50)).allMatch(listed -> listed.open() == 1);
  }

  @Test
  void theFlowerCountsWhatEveryoneCanTakePartInToday() {
    assertThat(shelf.open.perLevel(TODAY))
        .containsOnlyKeys(Level.values())
        .containsEntry(Level.ENGAGE, 2L)
        .containsEntry(Level.INFORM, 0L);
    assertThat(shelf.open.perLevel(TODAY.plusDays(1))).containsEntry(Level.ENGAGE, 0L);
    assertThat(shelf.open.perLevel(LocalDate.of(2027, 2, 28))).containsEntry(Level.ENGAGE, 0L);
    assertThat(shelf.open.closingFirst(Level.ENGAGE, TODAY, 10))
        .map(open -> open.project().value())
        .containsExactlyInAnyOrder("p-100", "p-30000");
    assertThat(shelf.open.closingFirst(null, TODAY, 10)).hasSize(2);
    assertThat(shelf.open.closingFirst(Level.CONSULT, TODAY, 10)).isEmpty();
  }

  @Test
  void draftsAreListedForThoseWhoCoordinateAndOnesOwnForOneself() {
    assertThat(shelf.register.drafts(100)).hasSize(50);
    assertThat(shelf.register.of(shelf.lead, Role.PROJECT_LEAD, 10)).isEmpty();
    shelf
        .sql
        .sql(
            """
            INSERT INTO access.role_given (id, person, role, project, given_at)
            SELECT gen_random_uuid(), ?, 'PROJECT_LEAD', id, now()
              FROM projects.project WHERE slug = 'p-30100'
            """)
        .param(shelf.lead.value())
        .update();
    assertThat(shelf.register.of(shelf.lead, Role.PROJECT_LEAD, 10))
        .map(listed -> listed.slug().value())
        .containsExactly("p-30100");
  }
}
