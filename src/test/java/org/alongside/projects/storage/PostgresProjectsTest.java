package org.alongside.projects.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.alongside.participation.Level;
import org.alongside.participation.Side;
import org.alongside.participation.Stage;
import org.alongside.people.PersonId;
import org.alongside.projects.Activity;
import org.alongside.projects.ActivityId;
import org.alongside.projects.Examples;
import org.alongside.projects.Invitation;
import org.alongside.projects.LevelStatement;
import org.alongside.projects.Life;
import org.alongside.projects.Mandate;
import org.alongside.projects.MandateEvent;
import org.alongside.projects.MandateHistory;
import org.alongside.projects.PreviewLink;
import org.alongside.projects.PreviewToken;
import org.alongside.projects.Project;
import org.alongside.projects.ProjectStory;
import org.alongside.projects.Section;
import org.alongside.projects.Slug;
import org.alongside.projects.Span;
import org.alongside.projects.StagePlan;
import org.alongside.projects.When;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.dao.DataAccessException;

/** What is kept comes back as it was. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PostgresProjectsTest {

  private static final Instant NOW = Examples.NOW;

  private final Shelf shelf = new Shelf();

  @BeforeAll
  void empty() {
    assertThat(shelf.projects.named("nothing")).isEmpty();
  }

  @AfterAll
  void close() {
    shelf.close();
  }

  @Test
  void everySectionComesBack() {
    Project project = shelf.draft("Sections");
    for (Section section :
        List.of(
            Examples.COMPLETE.aim(),
            Examples.COMPLETE.scope(),
            Examples.COMPLETE.means(),
            Examples.COMPLETE.contact(),
            Examples.COMPLETE.reach())) {
      assertThat(shelf.projects.save(project.id(), section, project.version())).isTrue();
    }
    Project kept = shelf.again(project);
    assertThat(kept.outline()).isEqualTo(Examples.COMPLETE);
    assertThat(kept.version()).isEqualTo(6);
    assertThat(kept.life()).isEqualTo(Life.draft());
    assertThat(shelf.projects.named("sections")).contains(project.id());
  }

  @Test
  void theSecondOfOneTitleGetsANumber() {
    assertThat(shelf.draft("Twins").slug().value()).isEqualTo("twins");
    assertThat(shelf.draft("Twins").slug().value()).isEqualTo("twins-2");
    assertThat(shelf.draft("Twins").slug().value()).isEqualTo("twins-3");
  }

  @Test
  void twoWhoChangeOneSectionMeetAndTwoWhoChangeTwoDoNot() {
    Project read = shelf.draft("Meeting");
    var means = new Section.Means("a", "b", "c");
    assertThat(shelf.projects.save(read.id(), means, read.version())).isTrue();
    assertThat(shelf.projects.save(read.id(), new Section.Scope("x", "", ""), read.version()))
        .isTrue();
    assertThat(shelf.projects.save(read.id(), new Section.Means("z", "", ""), read.version()))
        .isFalse();
    assertThat(shelf.again(read).outline().means()).isEqualTo(means);
  }

  @Test
  void stagesComeBackWithDatesAsExactAsTheyWere() {
    Project project = shelf.draft("Stages");
    var span =
        new Span(When.parse("2027-spring").orElseThrow(), When.parse("2027-06-30").orElseThrow());
    var plan = new StagePlan(Stage.DESIGN, span, "Three meetings");
    assertThat(shelf.projects.save(project.id(), plan, project.version())).isTrue();
    assertThat(shelf.again(project).stage(Stage.DESIGN)).isEqualTo(plan);
    assertThat(shelf.again(project).stage(Stage.DELIVERY))
        .isEqualTo(StagePlan.unknown(Stage.DELIVERY));
    assertThat(shelf.projects.save(project.id(), StagePlan.unknown(Stage.DESIGN), 1)).isFalse();
    assertThat(shelf.projects.save(project.id(), StagePlan.unknown(Stage.DELIVERY), 1)).isTrue();
    assertThat(shelf.again(project).stage(Stage.DESIGN)).isEqualTo(plan);
  }

  @Test
  void itsLifeComesBack() {
    Project project = stated(shelf.draft("Life"), Level.INFORM);
    Life ended =
        new Life(Life.State.ENDED, Life.Visibility.NAMED_PEOPLE, NOW, NOW.plusSeconds(5), "Done");
    shelf.projects.save(project.id(), ended);
    assertThat(shelf.again(project).life()).isEqualTo(ended);
  }

  @Test
  void theDatabaseRefusesToShowAProjectWithoutALevel() {
    Project project = shelf.draft("No level");
    Life shown = new Life(Life.State.PUBLISHED, Life.Visibility.EVERYONE, NOW, null, "");
    assertThatThrownBy(() -> shelf.projects.save(project.id(), shown))
        .isInstanceOf(DataAccessException.class)
        .hasMessageContaining("shown_with_a_level");
  }

  private Project stated(Project project, Level level) {
    shelf.levels.state(project.id(), Examples.allStages(), Examples.statement(level), shelf.lead);
    return shelf.again(project);
  }

  @Test
  void theNewestStatementOfAStageIsInForceAndTheLowestIsTheWord() {
    Project project = stated(shelf.draft("Levels"), Level.CO_PRODUCTION);
    assertThat(project.word()).contains(Level.CO_PRODUCTION);
    LevelStatement lower = Examples.statement(Level.CONSULT);
    shelf.levels.state(project.id(), Set.of(Stage.DELIVERY), lower, shelf.lead);
    Project kept = shelf.again(project);
    assertThat(kept.petals().of(Stage.DELIVERY)).contains(lower);
    assertThat(kept.word()).contains(Level.CONSULT);
    assertThat(word(project)).isEqualTo("CONSULT");
  }

  @Test
  void theWordIsKeptForListsOnlyOnceEveryStageHasALevel() {
    Project project = shelf.draft("Word");
    shelf.levels.state(
        project.id(), Set.of(Stage.DESIGN), Examples.statement(Level.ENGAGE), shelf.lead);
    assertThat(word(project)).isEqualTo("none");
    assertThat(shelf.again(project).word()).isEmpty();
    assertThat(word(stated(project, Level.CO_DESIGN))).isEqualTo("CO_DESIGN");
  }

  private String word(Project project) {
    return shelf
        .sql
        .sql("SELECT coalesce(word, 'none') FROM projects.project WHERE id = ?")
        .param(project.id().value())
        .query(String.class)
        .single();
  }

  @Test
  void whoConfirmedIsKeptOnceAndSettledStatementsAreNoLongerOpen() {
    Project project = stated(shelf.draft("Confirmed"), Level.ENGAGE);
    Activity activity = shelf.activities.add(activity(project, "An activity"));
    shelf.levels.state(activity, Examples.statement(Level.CONSULT), shelf.lead);
    List<LevelStatement> open = shelf.levels.unconfirmed(project.id());
    assertThat(open).map(LevelStatement::level).containsExactly(Level.ENGAGE, Level.CONSULT);

    PersonId partner = shelf.person();
    LevelStatement first = open.getFirst();
    shelf.levels.confirm(first.id(), partner, NOW);
    shelf.levels.confirm(first.id(), partner, NOW);
    assertThat(shelf.levels.confirmedBy(first.id())).containsExactly(partner);
    shelf.levels.settle(first.id(), NOW);
    shelf.levels.settle(first.id(), NOW.plusSeconds(1));

    assertThat(shelf.levels.unconfirmed(project.id()))
        .map(LevelStatement::level)
        .containsExactly(Level.CONSULT);
    assertThat(shelf.again(project).petals().confirmed()).isTrue();
    assertThat(shelf.again(project).petals().of(Stage.DESIGN).orElseThrow().confirmed())
        .isEqualTo(NOW);
  }

  @Test
  void aMandateComesBackInItsNewestVersionWithItsEvents() {
    Project project = shelf.draft("Mandate");
    Mandate.Item one = Examples.item("Where to spend");
    var two =
        new Mandate.Item(
            UUID.randomUUID(),
            "Who leads",
            "The partnership",
            new Mandate.Authority.BoardAnswers(LocalDate.of(2027, 6, 1)));
    assertThat(shelf.mandates.write(project.id(), List.of(one), 0, shelf.lead, NOW)).isTrue();
    assertThat(shelf.mandates.write(project.id(), List.of(two, one), 1, shelf.lead, NOW)).isTrue();
    assertThat(shelf.mandates.write(project.id(), List.of(), 1, shelf.lead, NOW)).isFalse();
    shelf.mandates.agree(project.id(), 2, shelf.lead, Side.LIVED, NOW);
    shelf.mandates.agree(project.id(), 2, shelf.lead, Side.LEARNT, NOW);
    assertThat(shelf.mandates.agreedBy(project.id(), 2)).isEqualTo(Map.of(shelf.lead, Side.LIVED));
    assertThat(shelf.mandates.agreedBy(project.id(), 1)).isEmpty();
    shelf.mandates.settle(project.id(), 2, Side.LIVED, NOW);
    var event =
        new MandateEvent(
            UUID.randomUUID(),
            one.id(),
            MandateEvent.Kind.OVERRIDDEN,
            LocalDate.of(2027, 2, 1),
            "The Board chose another");
    shelf.mandates.add(project.id(), event, shelf.lead, NOW);

    var wordings =
        List.of(new MandateHistory.Wording(one, 1, NOW), new MandateHistory.Wording(two, 2, NOW));
    assertThat(shelf.again(project).mandate())
        .isEqualTo(
            new Mandate(
                2,
                List.of(two, one),
                Set.of(Side.LIVED),
                List.of(event),
                new MandateHistory(wordings, Set.of(), Set.of(), 0)));
  }

  @Test
  void nothingThatBothAgreedIsForgottenWhenItLeavesTheList() {
    Project project = shelf.draft("Taken off");
    Mandate.Item one = Examples.item("Where to spend");
    Mandate.Item two = Examples.item("Who leads");
    var softer = new Mandate.Item(two.id(), "Who makes tea", two.taker(), two.authority());
    shelf.mandates.write(project.id(), List.of(one, two), 0, shelf.lead, NOW);
    shelf.mandates.settle(project.id(), 1, Side.LIVED, NOW);
    shelf.mandates.settle(project.id(), 1, Side.LEARNT, NOW);
    shelf.mandates.write(project.id(), List.of(softer), 1, shelf.lead, NOW.plusSeconds(60));
    shelf.mandates.settle(project.id(), 2, Side.LEARNT, NOW);

    Mandate mandate = shelf.again(project).mandate();
    assertThat(mandate.items()).containsExactly(softer);
    assertThat(mandate.standing()).containsExactly(two, one);
    assertThat(mandate.leaving()).containsExactly(one);
    assertThat(mandate.history())
        .isEqualTo(
            new MandateHistory(
                List.of(
                    new MandateHistory.Wording(one, 1, NOW),
                    new MandateHistory.Wording(two, 1, NOW),
                    new MandateHistory.Wording(softer, 2, NOW.plusSeconds(60))),
                Set.of(one.id(), two.id()),
                Set.of(one.id(), two.id()),
                1));

    shelf.mandates.settle(project.id(), 2, Side.LIVED, NOW);
    Mandate both = shelf.again(project).mandate();
    assertThat(both.standing()).containsExactly(softer);
    assertThat(both.gone()).containsExactly(one);
    assertThat(both.everAgreed()).containsExactlyInAnyOrder(one.id(), two.id());
  }

  @Test
  void nobodyCanUnsayAStatementAConfirmationOrAnOverride() {
    Project project = stated(shelf.draft("For good"), Level.ENGAGE);
    for (String table :
        List.of(
            "level_statement", "level_confirmation", "mandate", "mandate_item", "mandate_event")) {
      assertThatThrownBy(() -> shelf.sql.sql("DELETE FROM projects." + table).update())
          .as(table)
          .isInstanceOf(DataAccessException.class);
    }
    assertThat(shelf.again(project).word()).contains(Level.ENGAGE);
  }

  private static Activity activity(Project project, String title) {
    var how = new Invitation.How("Library", "Come", "The Board", When.parse("2027").orElseThrow());
    var span = new Span(When.parse("2027-03").orElseThrow(), When.parse("2027-q2").orElseThrow());
    return new Activity(
        ActivityId.random(),
        project.id(),
        Slug.from(title, "x"),
        1,
        new Invitation(title, Stage.DESIGN, "Answer", span, how),
        Activity.State.DRAFT,
        null);
  }

  @Test
  void anActivityComesBackTheSameAloneInItsProjectAndInTheStory() {
    Project project = stated(shelf.draft("Activities"), Level.ENGAGE);
    Activity added = shelf.activities.add(activity(project, "Tell us"));
    assertThat(added.invitation()).isEqualTo(activity(project, "Tell us").invitation());
    assertThat(added.stated()).isNull();
    LevelStatement stated = Examples.statement(Level.CONSULT);
    shelf.levels.state(added, stated, shelf.lead);
    shelf.activities.save(added.id(), Activity.State.PUBLISHED);
    Activity kept = shelf.activities.find(added.id()).orElseThrow();
    assertThat(kept).isEqualTo(added.with(stated).with(Activity.State.PUBLISHED));
    assertThat(shelf.activities.of(project.id())).containsExactly(kept);
    assertThat(shelf.activities.named(project.id(), "tell-us")).contains(kept);
    assertThat(shelf.activities.add(activity(project, "Tell us")).slug().value())
        .isEqualTo("tell-us-2");
    ProjectStory story = shelf.stories.of(project.id()).orElseThrow();
    assertThat(story.shown()).containsExactly(kept);
    assertThat(story.activities()).hasSize(2);
    assertThat(story.project()).isEqualTo(shelf.again(project));
  }

  @Test
  void whoReadAnEarlierVersionOfAnActivityIsOvertaken() {
    Project project = shelf.draft("Overtaken");
    Activity added = shelf.activities.add(activity(project, "Tell us"));
    Invitation next = activity(project, "Tell us more").invitation();
    assertThat(shelf.activities.save(added.id(), next, added.version())).isTrue();
    assertThat(shelf.activities.save(added.id(), added.invitation(), added.version())).isFalse();
    assertThat(shelf.activities.find(added.id()).orElseThrow().invitation()).isEqualTo(next);
  }

  @Test
  void aSuccessorInheritsTheHistoryOfAllBeforeIt() {
    Project first = stated(shelf.draft("First"), Level.CO_PRODUCTION);
    LevelStatement broken =
        new LevelStatement(
            UUID.randomUUID(),
            Level.CONSULT,
            Examples.answers(Level.CONSULT),
            "The money went",
            NOW,
            null,
            LevelStatement.Change.BROKEN);
    shelf.levels.state(first.id(), Set.of(Stage.DELIVERY), broken, shelf.lead);
    Project second = shelf.projects.add(following(first, "Second"));
    Project third = shelf.projects.add(following(second, "Third"));

    ProjectStory story = shelf.stories.of(third.id()).orElseThrow();

    assertThat(story.follows().orElseThrow().slug()).isEqualTo(second.slug());
    assertThat(story.changes()).hasSize(1);
    assertThat(story.changes().getFirst().inherited()).isTrue();
    assertThat(story.changes().getFirst().slug()).isEqualTo(first.slug());
    assertThat(story.changes().getFirst().statement()).isEqualTo(broken);
    assertThat(shelf.stories.of(first.id()).orElseThrow().changes().getFirst().inherited())
        .isFalse();
  }

  private static Project following(Project before, String title) {
    Project draft = Examples.draft(title);
    return Project.started(draft.id(), draft.slug(), draft.outline(), before.id());
  }

  @Test
  void aPreviewLinkOpensByItsSecretAloneUntilItIsOver() {
    Project project = shelf.draft("Preview");
    PreviewToken token = PreviewToken.random();
    var link = new PreviewLink(UUID.randomUUID(), shelf.lead, NOW, NOW.plusSeconds(100), null);
    shelf.previews.add(project.id(), link, token.hash());
    assertThat(shelf.previews.opened(token.hash(), NOW)).contains(project.id());
    assertThat(shelf.previews.opened(PreviewToken.random().hash(), NOW)).isEmpty();
    assertThat(shelf.previews.opened(token.hash(), NOW.plusSeconds(100))).isEmpty();
    assertThat(shelf.previews.of(project.id())).containsExactly(link);
    assertThat(shelf.previews.revoke(shelf.draft("Other").id(), link.id(), NOW)).isFalse();
    assertThat(shelf.previews.revoke(project.id(), link.id(), NOW)).isTrue();
    assertThat(shelf.previews.revoke(project.id(), link.id(), NOW)).isFalse();
    assertThat(shelf.previews.opened(token.hash(), NOW)).isEmpty();
  }
}
