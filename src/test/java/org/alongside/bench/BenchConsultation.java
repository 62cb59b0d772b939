package org.alongside.bench;

import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.alongside.access.Role;
import org.alongside.consultations.Consultation;
import org.alongside.consultations.ConsultationId;
import org.alongside.consultations.Consultations;
import org.alongside.consultations.Edition;
import org.alongside.consultations.Phase;
import org.alongside.consultations.Run;
import org.alongside.consultations.Size;
import org.alongside.consultations.WalkIn;
import org.alongside.identity.web.SignedInAs;
import org.alongside.participation.Here;
import org.alongside.participation.Level;
import org.alongside.participation.Stage;
import org.alongside.people.PersonId;
import org.alongside.projects.Activities;
import org.alongside.projects.Activity;
import org.alongside.projects.ActivityId;
import org.alongside.projects.Examples;
import org.alongside.projects.Invitation;
import org.alongside.projects.Levels;
import org.alongside.projects.Life;
import org.alongside.projects.Project;
import org.alongside.projects.Projects;
import org.alongside.projects.Slug;
import org.alongside.projects.Span;
import org.alongside.questionnaires.Chapter;
import org.alongside.questionnaires.Choice;
import org.alongside.questionnaires.Condition;
import org.alongside.questionnaires.Kind;
import org.alongside.questionnaires.Page;
import org.alongside.questionnaires.Question;
import org.alongside.questionnaires.Questionnaire;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.transaction.support.TransactionOperations;

/** A consultation of thirty questions on fifteen pages, open for a year. */
final class BenchConsultation {

  static final int PAGES = 15;

  private final BeanFactory beans;
  private final String title;

  BenchConsultation(BeanFactory beans, String title) {
    this.beans = beans;
    this.title = title;
  }

  /** The session of somebody who leads all projects. */
  static String lead(BeanFactory beans) {
    return SignedInAs.cookie(
        beans, SignedInAs.somebody(beans, "Bench co-ordinator", Role.CO_ORDINATOR));
  }

  Consultation open() {
    return Objects.requireNonNull(within(() -> opened(project())));
  }

  private Project project() {
    var projects = beans.getBean(Projects.class);
    var added = projects.add(Examples.draft(title));
    beans
        .getBean(Levels.class)
        .state(
            added.id(),
            Examples.allStages(),
            Examples.statement(Level.CONSULT),
            SignedInAs.somebody(beans, "Lead of " + title));
    var now = beans.getBean(InstantSource.class).instant();
    projects.save(
        added.id(), new Life(Life.State.PUBLISHED, Life.Visibility.EVERYONE, now, null, ""));
    return added;
  }

  private Consultation opened(Project project) {
    var invitation = new Invitation(title, Stage.DESIGN, "", Span.UNKNOWN, Invitation.How.EMPTY);
    var draft =
        new Activity(
            ActivityId.random(),
            project.id(),
            Slug.from(title, "x"),
            1,
            invitation,
            Activity.State.DRAFT,
            null);
    var activity = beans.getBean(Activities.class).add(draft);
    var place = new Consultation.Place(project.id(), activity.id(), Slug.from(title, "x"));
    var terms = WalkIn.terms(Size.ORDINARY);
    var asked =
        new Consultation(ConsultationId.random(), place, 1, terms, questions(), new Phase.Draft());
    var all = beans.getBean(Consultations.class);
    all.add(asked);
    var now = beans.getBean(InstantSource.class).instant();
    var run = new Run(Here.day(now), Here.day(now).plusYears(1), 0);
    var change = new Edition.Change(PersonId.random(), now);
    all.publish(
        asked.id(),
        new Phase.Published(run, 1, now),
        new Edition(1, terms, questions(), run, "", change));
    return all.find(asked.id()).orElseThrow();
  }

  private <T> T within(Supplier<T> work) {
    return Objects.requireNonNull(
        beans.getBean(TransactionOperations.class).execute(_ -> work.get()));
  }

  /** Each page has one that is ticked and one that is written. */
  private static Questionnaire questions() {
    var pages =
        IntStream.rangeClosed(1, PAGES)
            .mapToObj(n ->
                new Page(
                    "p" + n,
                    "Page " + n,
                    Condition.ALWAYS,
                    List.of(
                        question("t" + n, ticked()), question("w" + n, new Kind.LongText(4000)))))
            .toList();
    return new Questionnaire(
        List.of(new Chapter("all", "The centre", Condition.ALWAYS, pages)),
        Questionnaire.Order.FIXED);
  }

  private static Question question(String code, Kind kind) {
    return new Question(
        code, "What about " + code + "?", "", kind, Question.Need.OPTIONAL, Condition.ALWAYS);
  }

  private static Kind ticked() {
    var choices = Stream.of("a", "b", "c", "d", "e").map(one -> new Choice(one, one)).toList();
    return new Kind.OneOf(choices, false, Kind.OneOf.Look.RADIOS);
  }
}
