package org.alongside.projects;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.alongside.participation.Level;
import org.alongside.participation.Side;
import org.alongside.participation.Stage;
import org.alongside.projects.Section.Aim;
import org.alongside.projects.Section.Contact;
import org.alongside.projects.Section.Means;
import org.alongside.projects.Section.Scope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a level demands before anything is shown under its name. */
class PublishingTest {

  @ParameterizedTest
  @EnumSource
  void acompleteProjectLacksNothing(Level level) {
    assertThat(Publishing.lacks(Examples.complete(level))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("gaps")
  void eachGapIsNamed(Section section, ProjectReason reason) {
    assertThat(Publishing.lacks(Examples.complete(Level.CONSULT).with(section)))
        .containsExactly(reason);
  }

  static Stream<Arguments> gaps() {
    return Stream.of(
        Arguments.of(new Aim("T", " ", "why", ""), ProjectReason.PURPOSE_MISSING),
        Arguments.of(new Aim("T", "what", "", ""), ProjectReason.WHY_NOW_MISSING),
        Arguments.of(new Scope("", "fixed", "law"), ProjectReason.CAN_CHANGE_MISSING),
        Arguments.of(new Scope("much", "", "law"), ProjectReason.FIXED_MISSING),
        Arguments.of(new Scope("much", "fixed", ""), ProjectReason.FIXED_MISSING),
        Arguments.of(new Means("", "money", ""), ProjectReason.TIME_MISSING),
        Arguments.of(new Means("time", "", ""), ProjectReason.MONEY_MISSING),
        Arguments.of(new Contact("Sam", "", "", ""), ProjectReason.CONTACT_MISSING),
        Arguments.of(new Contact("", "", "a@b.org", "01"), ProjectReason.CONTACT_MISSING));
  }

  @Test
  void anEmptyDraftIsToldEverythingAtOnce() {
    assertThat(Publishing.lacks(Examples.draft("New")))
        .containsExactly(
            ProjectReason.PURPOSE_MISSING,
            ProjectReason.WHY_NOW_MISSING,
            ProjectReason.CAN_CHANGE_MISSING,
            ProjectReason.FIXED_MISSING,
            ProjectReason.TIME_MISSING,
            ProjectReason.MONEY_MISSING,
            ProjectReason.CONTACT_MISSING,
            ProjectReason.LEVEL_MISSING);
  }

  @Test
  void oneStageWithoutALevelIsEnoughToRefuse() {
    Project project = Examples.complete(Level.INFORM);
    var four = Set.of(Stage.PRIORITIES, Stage.DESIGN, Stage.DECISION, Stage.DELIVERY);
    Petals petals = Petals.NONE.with(four, Examples.statement(Level.INFORM));
    assertThat(Publishing.lacks(project.with(petals))).containsExactly(ProjectReason.LEVEL_MISSING);
    assertThat(petals.missing()).containsExactly(Stage.EVALUATION);
  }

  @ParameterizedTest
  @EnumSource
  void aMandateIsDemandedFromCoDesignOn(Level level) {
    List<ProjectReason> lacks = Publishing.lacks(Examples.complete(level).with(Mandate.NONE));
    if (level.includes(Level.CO_DESIGN)) {
      assertThat(lacks)
          .containsExactly(
              ProjectReason.MANDATE_EMPTY,
              ProjectReason.MANDATE_NOT_AGREED_LIVED,
              ProjectReason.MANDATE_NOT_AGREED_LEARNT);
    } else {
      assertThat(lacks).isEmpty();
    }
  }

  @Test
  void oneCoDesignedStageIsEnoughToDemandTheMandate() {
    Project project = Examples.complete(Level.INFORM);
    Petals one = project.petals().with(Set.of(Stage.DESIGN), Examples.statement(Level.CO_DESIGN));
    assertThat(project.with(one).word()).contains(Level.INFORM);
    assertThat(Publishing.lacks(project.with(one)))
        .containsExactly(
            ProjectReason.MANDATE_EMPTY,
            ProjectReason.MANDATE_NOT_AGREED_LIVED,
            ProjectReason.MANDATE_NOT_AGREED_LEARNT);
  }

  @Test
  void eachSideMustHaveAgreedTheMandate() {
    assertThat(mandateAgreedBy())
        .containsExactly(
            ProjectReason.MANDATE_NOT_AGREED_LIVED, ProjectReason.MANDATE_NOT_AGREED_LEARNT);
    assertThat(mandateAgreedBy(Side.LIVED))
        .containsExactly(ProjectReason.MANDATE_NOT_AGREED_LEARNT);
    assertThat(mandateAgreedBy(Side.LEARNT))
        .containsExactly(ProjectReason.MANDATE_NOT_AGREED_LIVED);
    assertThat(mandateAgreedBy(Side.LIVED, Side.LEARNT)).isEmpty();
  }

  private static List<ProjectReason> mandateAgreedBy(Side... sides) {
    Mandate mandate = new Mandate(1, List.of(Examples.item("x")), Set.of(sides), List.of());
    return Publishing.lacks(Examples.complete(Level.CO_PRODUCTION).with(mandate));
  }

  @Test
  void anActivityNeedsAPublishedProject() {
    Project draft = Examples.complete(Level.CONSULT);
    Activity activity = Examples.activity(draft, Level.CONSULT);
    assertThat(Publishing.lacks(activity, draft))
        .containsExactly(ProjectReason.PROJECT_NOT_PUBLISHED);
    assertThat(Publishing.lacks(activity, shown(draft))).isEmpty();
  }

  @Test
  void whoIsAskedIsToldUntilWhenWhoDecidesAndWhen() {
    Project project = shown(Examples.complete(Level.INFORM));
    Activity activity = Examples.activity(project, Level.CONSULT);
    Activity bare =
        activity.with(
            new Invitation("Tell us", Stage.DESIGN, "", Span.UNKNOWN, Invitation.How.EMPTY));
    assertThat(Publishing.lacks(bare, project))
        .containsExactly(
            ProjectReason.ACTIVITY_WHAT_MISSING,
            ProjectReason.ACTIVITY_WAYS_MISSING,
            ProjectReason.ACTIVITY_END_MISSING,
            ProjectReason.ACTIVITY_DECIDER_MISSING,
            ProjectReason.ACTIVITY_DECIDED_MISSING);
    assertThat(Publishing.lacks(bare.with(Examples.statement(Level.INFORM)), project))
        .containsExactly(ProjectReason.ACTIVITY_WHAT_MISSING, ProjectReason.ACTIVITY_WAYS_MISSING);
  }

  @Test
  void aCoDesignedActivityNeedsTheMandateToo() {
    Project project = shown(Examples.complete(Level.CONSULT));
    assertThat(Publishing.lacks(Examples.activity(project, Level.CO_DESIGN), project))
        .containsExactly(
            ProjectReason.MANDATE_EMPTY,
            ProjectReason.MANDATE_NOT_AGREED_LIVED,
            ProjectReason.MANDATE_NOT_AGREED_LEARNT);
  }

  private static Project shown(Project draft) {
    return draft.with(draft.life().publishedAt(Examples.NOW));
  }
}
