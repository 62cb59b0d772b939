package org.alongside.decisions.web;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.alongside.access.Actor;
import org.alongside.counting.Threshold;
import org.alongside.database.RunningAlongside;
import org.alongside.decisions.AgreeToOpen;
import org.alongside.decisions.Answer;
import org.alongside.decisions.CastResponse;
import org.alongside.decisions.CloseDecision;
import org.alongside.decisions.ClosedDecision;
import org.alongside.decisions.DecisionId;
import org.alongside.decisions.DecisionStories;
import org.alongside.decisions.DecisionStory;
import org.alongside.decisions.Decisions;
import org.alongside.decisions.Given;
import org.alongside.decisions.Method;
import org.alongside.decisions.OpenDecision;
import org.alongside.decisions.OpenWhenDue;
import org.alongside.decisions.Proposal;
import org.alongside.decisions.RecordDissent;
import org.alongside.decisions.ReopenDecision;
import org.alongside.decisions.ReviseDraft;
import org.alongside.decisions.StartDraft;
import org.alongside.decisions.Terms;
import org.alongside.decisions.Timetable;
import org.alongside.identity.web.SignedInAs;
import org.alongside.participation.Attempt;
import org.alongside.participation.Level;
import org.alongside.participation.Side;
import org.alongside.partnerships.Introduction;
import org.alongside.partnerships.Partnership;
import org.alongside.partnerships.PartnershipId;
import org.alongside.partnerships.Place;
import org.alongside.partnerships.PlaceId;
import org.alongside.partnerships.Places;
import org.alongside.partnerships.Presence;
import org.alongside.partnerships.Standing;
import org.alongside.partnerships.Term;
import org.alongside.people.PersonId;
import org.alongside.projects.Examples;
import org.alongside.projects.Levels;
import org.alongside.projects.Life;
import org.alongside.projects.Mandates;
import org.alongside.projects.Project;
import org.alongside.projects.Projects;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;

/** A project in a running site, with a partnership whose decisions are taken by the verbs. */
public final class PublishedDecisions {

  private static final Duration WEEK = Duration.ofDays(7);

  private final RunningAlongside running;
  private final Instant start;
  final Project project;
  final PartnershipId partnership = PartnershipId.random();
  final List<PersonId> lived = new ArrayList<>();
  final List<PersonId> learnt = new ArrayList<>();

  public PublishedDecisions(RunningAlongside running, String title, Life.Visibility seenBy) {
    this.running = running;
    this.start = running.bean(InstantSource.class).instant();
    var lead = SignedInAs.somebody(running, title + " lead");
    this.project = within(() -> published(lead, Examples.draft(title), seenBy));
  }

  private Project published(PersonId lead, Project draft, Life.Visibility seenBy) {
    var added = running.bean(Projects.class).add(draft);
    running
        .bean(Levels.class)
        .state(added.id(), Examples.allStages(), Examples.statement(Level.CO_PRODUCTION), lead);
    var life = new Life(Life.State.PUBLISHED, seenBy, start, null, "");
    running.bean(Projects.class).save(added.id(), life);
    var nobody = new Partnership(partnership, added.id().value(), added.slug().value(), List.of());
    running.bean(Places.class).found(nobody);
    return added;
  }

  public Project project() {
    return project;
  }

  /** Who chairs for people with lived experience. */
  public PersonId chair() {
    return lived.getFirst();
  }

  /** The first on each side chairs; every other partner is known to everyone by name. */
  public PublishedDecisions partners(int each) {
    for (int i = 0; i < each; i++) {
      lived.add(partner(Side.LIVED, i));
      learnt.add(partner(Side.LEARNT, i));
    }
    return this;
  }

  private PersonId partner(Side side, int number) {
    var name = project.title() + " " + side.name().toLowerCase(java.util.Locale.ROOT) + number;
    var person = SignedInAs.somebody(running, name);
    var standing = new Standing(true, number == 0, Presence.HERE);
    var place =
        new Place(
            PlaceId.random(), person, side, standing, Term.from(start.minus(WEEK.multipliedBy(8))));
    within(() -> {
      running.bean(Places.class).save(partnership, place);
      running.bean(Places.class).introduce(place.id(), new Introduction(null, number % 2 == 0));
      return place;
    });
    return person;
  }

  <T> T within(Supplier<T> work) {
    return running.bean(TransactionTemplate.class).execute(_ -> work.get());
  }

  private <T> T done(Supplier<Attempt<T>> act) {
    if (within(act) instanceof Attempt.Done<T>(var value)) {
      return value;
    }
    throw new AssertionError("refused");
  }

  DecisionId announced(String question) {
    return announcedAt(question, start);
  }

  private DecisionId announcedAt(String question, Instant at) {
    return announcedAt(question, at, null);
  }

  private DecisionId announcedAt(String question, Instant at, @Nullable UUID listed) {
    var terms =
        new Terms(
            new Proposal(question, "It was asked for.", List.of("This", "That")),
            new Method.BothGroupsAgree(Threshold.MORE_THAN_HALF),
            new Timetable(at.plus(WEEK), at.plus(WEEK.multipliedBy(4)), null),
            5,
            listed);
    var by = lived.getFirst();
    var id = done(() -> running.bean(StartDraft.class).start(partnership, by, terms, at)).id();
    agreedToOpen(id, at);
    return id;
  }

  void agreedToOpen(DecisionId id, Instant at) {
    for (var chair : List.of(lived.getFirst(), learnt.getFirst())) {
      int seen = running.bean(Decisions.class).find(id).orElseThrow().dossier().version();
      done(() -> running.bean(AgreeToOpen.class).agree(id, seen, chair, at));
    }
  }

  /** Open at this moment, as if it had been announced two weeks ago. */
  public DecisionId openNow(String question) {
    var id = announcedAt(question, start.minus(WEEK.multipliedBy(2)));
    opens(id, start);
    return id;
  }

  /** Everybody agreed, so that its record can be taken along. */
  public DecisionId agreed(String question) {
    var id = open(question);
    closed(id, Answer.AGREE, Answer.AGREE);
    return id;
  }

  /** Everybody with a place. */
  public List<PersonId> partners() {
    return Stream.concat(lived.stream(), learnt.stream()).toList();
  }

  /** Announced as the one that takes this decision on the project's list. */
  DecisionId announcedFor(String listed, String question) {
    var item = Examples.item(listed);
    within(
        () -> running.bean(Mandates.class).write(project.id(), List.of(item), 0, chair(), start));
    return announcedAt(question, start, item.id());
  }

  DecisionId open(String question) {
    var id = announced(question);
    opens(id, start.plus(WEEK.multipliedBy(2)));
    return id;
  }

  OpenDecision opens(DecisionId id, Instant at) {
    done(() -> running.bean(OpenWhenDue.class).open(id, at));
    return (OpenDecision) running.bean(Decisions.class).find(id).orElseThrow();
  }

  /** Everybody answers, and it is counted. */
  ClosedDecision closed(DecisionId id, Answer ofLived, Answer ofLearnt) {
    var open = (OpenDecision) running.bean(Decisions.class).find(id).orElseThrow();
    var at = open.current().span().opens();
    var answers = Map.of(Side.LIVED, ofLived, Side.LEARNT, ofLearnt);
    within(() -> {
      for (var asked : open.asked()) {
        var answer = answers.getOrDefault(asked.side(), ofLearnt);
        var given = Given.onScreen(open.current().number(), answer, null);
        running.bean(CastResponse.class).cast(id, asked.person(), given, at);
      }
      return id;
    });
    var closes = open.current().span().closes();
    return done(() -> running.bean(CloseDecision.class).close(id, closes));
  }

  /** Asked twice: not agreed, then agreed; each time somebody sees it differently. */
  DecisionId askedTwice(String question) {
    var id = open(question);
    var first = closed(id, Answer.DISAGREE, Answer.AGREE).aftermath().closedAt();
    differs(id, lived.getLast(), "Not like this.", first);
    reopens(id, first);
    agreedToOpen(id, first);
    opens(id, first.plus(WEEK.multipliedBy(2)));
    var second = closed(id, Answer.AGREE, Answer.AGREE).aftermath().closedAt();
    differs(id, learnt.getLast(), "It comes late.", second);
    return id;
  }

  DecisionStory story(DecisionId id) {
    return running.bean(DecisionStories.class).of(id).orElseThrow();
  }

  /** One co-chair asks again. */
  void reopens(DecisionId id, Instant at) {
    var again = new Timetable(at.plus(WEEK), at.plus(WEEK.multipliedBy(2)), null);
    done(() -> running.bean(ReopenDecision.class).reopen(id, chair(), again, at));
  }

  /** Somebody writes its draft anew. */
  void revises(DecisionId id, String question, Instant at) {
    var draft = running.bean(Decisions.class).find(id).orElseThrow();
    var old = draft.terms();
    var terms =
        new Terms(
            new Proposal(question, "", List.of()),
            old.method(),
            old.timetable(),
            old.minutes(),
            old.listed());
    int seen = draft.dossier().version();
    done(() -> running.bean(ReviseDraft.class).revise(id, seen, chair(), terms, at));
  }

  /** Somebody writes anew how it is to be decided, and much later. */
  void asksOtherwise(DecisionId id, Method method, Instant at) {
    var draft = running.bean(Decisions.class).find(id).orElseThrow();
    var later = new Timetable(at.plus(WEEK.multipliedBy(10)), at.plus(WEEK.multipliedBy(12)), null);
    var terms = new Terms(draft.terms().proposal(), method, later, draft.terms().minutes());
    int seen = draft.dossier().version();
    done(() -> running.bean(ReviseDraft.class).revise(id, seen, chair(), terms, at));
  }

  void differs(DecisionId id, PersonId by, String words, Instant at) {
    done(() -> running.bean(RecordDissent.class).record(id, Actor.of(by), words, true, at));
  }
}
