package org.alongside.publications.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.alongside.database.TestDatabase;
import org.alongside.people.PersonId;
import org.alongside.projects.ActivityId;
import org.alongside.projects.PreviewLink;
import org.alongside.projects.PreviewToken;
import org.alongside.projects.ProjectId;
import org.alongside.projects.Section.Contact;
import org.alongside.projects.Slug;
import org.alongside.publications.Edition;
import org.alongside.publications.Phase;
import org.alongside.publications.Publication;
import org.alongside.publications.PublicationId;
import org.alongside.publications.Publications;
import org.alongside.publications.Text;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PostgresPublicationsTest {

  private static final Instant NOW = Instant.parse("2027-03-04T12:00:00Z");
  private static final LocalDate REVIEW = LocalDate.of(2027, 9, 1);
  private static final Text TEXT = new Text("Buses", "Short", "Why", "## Long", "Riverdale");
  private static final Contact CONTACT = new Contact("Sam", "Lead", "sam@example.org", "1");

  private final TestDatabase database = TestDatabase.fresh();
  private final JdbcClient sql = database.jdbc();
  private final PostgresPublications publications = new PostgresPublications(sql);
  private final PostgresPublicationPreviews previews = new PostgresPublicationPreviews(sql);
  private final PersonId writer = PersonId.random();

  @AfterAll
  void close() {
    database.close();
  }

  private ProjectId project() {
    var id = ProjectId.random();
    sql.sql(
            """
            INSERT INTO projects.project (id, slug, title, purpose, why_now, already_heard,
                can_change, is_fixed, fixed_because, time_there, money_there, rules_out,
                contact_name, contact_role, contact_email, contact_phone, area, organisations,
                state, visibility, closing_words)
            VALUES (?, ?, 'Buses', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '{}',
                'DRAFT', 'EVERYONE', '')
            """)
        .params(id.value(), "p-" + id.value())
        .update();
    return id;
  }

  private ActivityId activity(ProjectId project) {
    var id = ActivityId.random();
    sql.sql(
            """
            INSERT INTO projects.activity (id, project, slug, title, stage, what, place, ways,
                decider, state)
            VALUES (?, ?, 'news', 'News', 'DESIGN', '', '', '', '', 'DRAFT')
            """)
        .params(id.value(), project.value())
        .update();
    return id;
  }

  private Publication draft() {
    var project = project();
    return draft(project, activity(project));
  }

  private Publication draft(ProjectId project, ActivityId activity) {
    var place = new Publication.Place(project, activity, new Slug("buses"));
    var draft = new Publication.Draft(TEXT, 1, writer, null);
    return publications.add(
        new Publication(PublicationId.random(), place, draft, CONTACT, null, new Phase.Draft()));
  }

  private Edition edition(int number, Text text, Instant at) {
    return new Edition(
        number, text, number == 1 ? "" : "Wrong day", new Edition.Change(writer, at));
  }

  private Publication out(Publication draft, Instant at) {
    publications.move(draft.id(), new Phase.Out(edition(1, TEXT, at), at), REVIEW);
    return now(draft);
  }

  private Publication now(Publication before) {
    return publications.find(before.id()).orElseThrow();
  }

  @Test
  void givesBackWhatWasAddedAndNumbersASlugThatIsTaken() {
    var first = draft();
    assertThat(now(first)).isEqualTo(first);
    assertThat(first.draft().text()).isEqualTo(TEXT);
    assertThat(first.contact()).isEqualTo(CONTACT);
    assertThat(publications.named(first.slug().value())).contains(first);
    assertThat(draft().slug()).isNotEqualTo(first.slug());
    assertThat(publications.find(PublicationId.random())).isEmpty();
  }

  @Test
  void wordsAreSavedUnlessTheyChangedMeanwhile() {
    var draft = draft();
    var next = new Publication.Draft(Text.titled("New"), 2, PersonId.random(), null);
    assertThat(publications.save(draft.id(), next, CONTACT, 1)).isTrue();
    assertThat(now(draft).draft()).isEqualTo(next);
    assertThat(publications.save(draft.id(), next, CONTACT, 1)).isFalse();
  }

  @Test
  void approvalHoldsForExactlyTheWordsThatWereRead() {
    var draft = draft();
    var approval = new Publication.Approval(PersonId.random(), NOW, 1);
    publications.approve(draft.id(), approval);
    assertThat(now(draft).draft().approved()).contains(approval);
    var next = new Publication.Draft(TEXT, 2, writer, null);
    publications.save(draft.id(), next, CONTACT, 1);
    assertThat(now(draft).draft().approved()).isEmpty();
    var own = new Publication.Approval(writer, NOW, 2);
    assertThatThrownBy(() -> publications.approve(draft.id(), own))
        .isInstanceOf(DataIntegrityViolationException.class);
  }

  @Test
  void movesThroughItsLifeAndKeepsEveryEdition() {
    var draft = draft();
    var due = new Phase.Scheduled(NOW.plusSeconds(60), writer);
    publications.move(draft.id(), due, REVIEW);
    assertThat(now(draft).phase()).isEqualTo(due);
    assertThat(publications.due(NOW)).doesNotContain(draft.id());
    assertThat(publications.due(NOW.plusSeconds(60))).contains(draft.id());
    var out = out(draft, NOW);
    assertThat(out.phase()).isEqualTo(new Phase.Out(edition(1, TEXT, NOW), NOW));
    assertThat(publications.due(NOW.plusSeconds(60))).doesNotContain(draft.id());
    var second = edition(2, Text.titled("Other"), NOW.plusSeconds(5));
    publications.move(draft.id(), new Phase.Out(second, NOW), REVIEW.plusDays(1));
    assertThat(now(draft).edition()).contains(second);
    assertThat(now(draft).review()).isEqualTo(REVIEW.plusDays(1));
    assertThat(publications.editions(draft.id())).containsExactly(edition(1, TEXT, NOW), second);
    var taken = new Phase.Withdrawn(second, NOW.plusSeconds(9), "Wrong");
    publications.move(draft.id(), taken, REVIEW);
    assertThat(now(draft).phase()).isEqualTo(taken);
    assertThatThrownBy(() -> sql.sql("UPDATE publications.edition SET because = 'x'").update())
        .isInstanceOf(DataAccessException.class);
  }

  @Test
  void databaseItselfRefusesACorrectionWithoutAReason() {
    var out = out(draft(), NOW);
    var silent = new Edition(2, TEXT, "", new Edition.Change(writer, NOW));
    assertThatThrownBy(() -> publications.move(out.id(), new Phase.Out(silent, NOW), REVIEW))
        .isInstanceOf(DataIntegrityViolationException.class);
    var mute = new Phase.Withdrawn(edition(1, TEXT, NOW), NOW, "");
    assertThatThrownBy(() -> publications.move(out.id(), mute, REVIEW))
        .isInstanceOf(DataIntegrityViolationException.class);
  }

  @Test
  void aProjectsListGoesPageByPageNewestInFrontAndHidesDrafts() {
    var project = project();
    var activity = activity(project);
    var old = out(draft(project, activity), NOW);
    var young = out(draft(project, activity), NOW.plusSeconds(5));
    var written = draft(project, activity);
    assertThat(publications.in(project, false, null, 9))
        .extracting(Publications.Line::id)
        .containsExactly(young.id(), old.id());
    assertThat(publications.in(project, true, null, 9))
        .extracting(Publications.Line::id)
        .containsExactlyInAnyOrder(young.id(), old.id(), written.id());
    var first = publications.in(project, false, null, 1);
    assertThat(first).extracting(Publications.Line::id).containsExactly(young.id());
    var after = new Publications.After(first.getFirst().at(), first.getFirst().id());
    assertThat(publications.in(project, false, after, 9))
        .extracting(Publications.Line::id)
        .containsExactly(old.id());
    assertThat(first.getFirst().corrected()).isNull();
    var second = edition(2, Text.titled("Other"), NOW.plusSeconds(7));
    publications.move(young.id(), new Phase.Out(second, NOW.plusSeconds(5)), REVIEW);
    var line = publications.in(project, false, null, 1).getFirst();
    assertThat(line.title()).isEqualTo("Other");
    assertThat(line.corrected()).isEqualTo(NOW.plusSeconds(7));
  }

  @Test
  void theLastWordOnASecondReaderCounts() {
    var project = project();
    assertThat(publications.secondReader(project)).isFalse();
    publications.setSecondReader(project, true, new Edition.Change(writer, NOW));
    assertThat(publications.secondReader(project)).isTrue();
    publications.setSecondReader(project, false, new Edition.Change(writer, NOW));
    assertThat(publications.secondReader(project)).isFalse();
    assertThat(publications.secondReader(project())).isFalse();
  }

  @Test
  void aPreviewLinkOpensUntilItExpiresOrIsStoppedOrAllIsTakenBack() {
    var draft = draft();
    var token = PreviewToken.random();
    var expires = NOW.plus(Duration.ofDays(28));
    var link = new PreviewLink(UUID.randomUUID(), writer, NOW, expires, null);
    previews.add(draft.id(), link, token.hash());
    assertThat(previews.of(draft.id())).containsExactly(link);
    assertThat(previews.opened(token.hash(), NOW)).contains(draft.id());
    assertThat(previews.opened(token.hash(), expires)).isEmpty();
    assertThat(previews.opened(PreviewToken.random().hash(), NOW)).isEmpty();
    out(draft, NOW);
    publications.move(draft.id(), new Phase.Withdrawn(edition(1, TEXT, NOW), NOW, "Wrong"), REVIEW);
    assertThat(previews.opened(token.hash(), NOW)).as("taken back").isEmpty();
  }

  @Test
  void aStoppedLinkOpensNothing() {
    var draft = draft();
    var token = PreviewToken.random();
    var link = new PreviewLink(UUID.randomUUID(), writer, NOW, NOW.plusSeconds(99), null);
    previews.add(draft.id(), link, token.hash());
    assertThat(previews.revoke(draft().id(), link.id(), NOW)).as("of another").isFalse();
    assertThat(previews.revoke(draft.id(), link.id(), NOW)).isTrue();
    assertThat(previews.revoke(draft.id(), link.id(), NOW)).isFalse();
    assertThat(previews.opened(token.hash(), NOW)).isEmpty();
  }
}
