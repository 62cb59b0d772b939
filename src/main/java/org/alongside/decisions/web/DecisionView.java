package org.alongside.decisions.web;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.access.Actor;
import org.alongside.decisions.AnnouncedDecision;
import org.alongside.decisions.ClosedDecision;
import org.alongside.decisions.Decision;
import org.alongside.decisions.DecisionLine.Phase;
import org.alongside.decisions.DecisionStories;
import org.alongside.decisions.DecisionStory;
import org.alongside.decisions.DraftDecision;
import org.alongside.decisions.OpenDecision;
import org.alongside.decisions.Proposal;
import org.alongside.decisions.Round;
import org.alongside.decisions.Terms;
import org.alongside.decisions.Timetable;
import org.alongside.decisions.Voice;
import org.alongside.decisions.WithdrawnDraft;
import org.alongside.participation.Here;
import org.alongside.projects.Mandate;
import org.alongside.projects.Project;
import org.alongside.projects.web.ProjectPaths;
import org.alongside.web.Link;
import org.alongside.web.Mistakes;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the page of one decision together, by the same number of queries however many are asked. */
@Component
class DecisionView {

  private final DecisionDoor door;
  private final DecisionStories stories;
  private final Outcomes outcomes;
  private final Desks desks;
  private final InstantSource clock;

  DecisionView(
      DecisionDoor door,
      DecisionStories stories,
      Outcomes outcomes,
      Desks desks,
      InstantSource clock) {
    this.door = door;
    this.stories = stories;
    this.outcomes = outcomes;
    this.desks = desks;
    this.clock = clock;
  }

  DecisionPage of(String id, Actor actor, @Nullable JustDone done) {
    var found = door.readable(id, actor);
    Decision decision = found.story().decision();
    var desk = desks.of(decision, actor, clock.instant()).orElse(null);
    boolean before = asksBefore(found.story(), desk != null);
    Proposal proposal = proposal(found.story(), before);
    return new DecisionPage(
        heading(decision, found.project()),
        before ? asked(found.story(), proposal) : asking(found.story(), proposal, found.project()),
        told(found.story(), proposal),
        desk,
        Mistakes.none(),
        done,
        Map.of());
  }

  private DecisionPage.Told told(DecisionStory story, Proposal proposal) {
    Decision decision = story.decision();
    List<Voice> voices = stories.voices(decision.id());
    return new DecisionPage.Told(
        AskedPage.of(voices, decision.dossier().attempt()),
        decision instanceof ClosedDecision closed ? outcomes.of(closed, story, voices) : null,
        earlier(story, proposal),
        story.before().stream().map(one -> OutcomePage.Counted.of(one, voices)).toList(),
        decision instanceof ClosedDecision ? List.of() : story.acted());
  }

  private static DecisionPage.Heading heading(Decision decision, Project project) {
    return new DecisionPage.Heading(
        decision.id(),
        new Link(project.title(), ProjectPaths.project(project.slug())),
        phase(decision),
        decision.dossier().attempt(),
        decision.dossier().version());
  }

  private static Phase phase(Decision decision) {
    return switch (decision) {
      case DraftDecision _ -> Phase.DRAFT;
      case WithdrawnDraft _ -> Phase.WITHDRAWN;
      case AnnouncedDecision _ -> Phase.ANNOUNCED;
      case OpenDecision _ -> Phase.OPEN;
      case ClosedDecision _ -> Phase.CLOSED;
    };
  }

  private static DecisionPage.Asking asking(
      DecisionStory story, Proposal proposal, Project project) {
    Decision decision = story.decision();
    Terms terms = decision.terms();
    return new DecisionPage.Asking(
        proposal,
        terms.method(),
        timetable(decision),
        terms.minutes(),
        story.rounds().size(),
        listed(story, project));
  }

  /** In the words under which it was asked, whatever became of the list since. */
  private static @Nullable String listed(DecisionStory story, Project project) {
    Mandate mandate = project.mandate();
    Optional<Round> asked = story.rounds().stream().reduce((earlier, later) -> later);
    return Optional.ofNullable(story.decision().terms().listed())
        .flatMap(item ->
            asked
                .map(round -> Here.day(round.span().opens()))
                .map(day -> mandate.wordedOn(item, day))
                .orElseGet(() -> mandate.known(item)))
        .map(Mandate.Item::decision)
        .orElse(null);
  }

  /** What is being written anew is for those who may read drafts; others see what was asked. */
  private static boolean asksBefore(DecisionStory story, boolean drafts) {
    return story.decision() instanceof DraftDecision && !drafts && !story.before().isEmpty();
  }

  /** How it was asked before, with nothing of what is being written. */
  private static DecisionPage.Asking asked(DecisionStory story, Proposal proposal) {
    DecisionStory.Ended last = story.before().getLast();
    return new DecisionPage.Asking(
        proposal,
        last.method(),
        new Timetable(last.round().span().opens(), last.at(), null),
        0,
        story.rounds().size(),
        null);
  }

  private static Proposal proposal(DecisionStory story, boolean before) {
    Decision decision = story.decision();
    return switch (decision) {
      case DraftDecision _ when before -> story.before().getLast().round().proposal();
      case OpenDecision open -> open.current().proposal();
      case ClosedDecision closed -> closed.lastRound().proposal();
      case DraftDecision _, WithdrawnDraft _, AnnouncedDecision _ -> decision.terms().proposal();
    };
  }

  private static Timetable timetable(Decision decision) {
    return switch (decision) {
      case AnnouncedDecision announced -> announced.timetable();
      case OpenDecision open -> during(open.terms().timetable(), open.current());
      case ClosedDecision closed -> during(closed.terms().timetable(), closed.lastRound());
      case DraftDecision _, WithdrawnDraft _ -> decision.terms().timetable();
    };
  }

  private static Timetable during(Timetable timetable, Round round) {
    return new Timetable(timetable.opens(), round.span().closes(), timetable.review());
  }

  /** All rounds but the one that counts now, each with what the next one changed. */
  private static List<DecisionPage.Earlier> earlier(DecisionStory story, Proposal now) {
    Decision decision = story.decision();
    List<Round> rounds = story.rounds();
    boolean begun = decision instanceof OpenDecision || decision instanceof ClosedDecision;
    int last = begun ? rounds.size() - 1 : rounds.size();
    var earlier = new ArrayList<DecisionPage.Earlier>();
    for (int i = 0; i < last; i++) {
      Proposal next = i + 1 < rounds.size() ? rounds.get(i + 1).proposal() : now;
      earlier.add(DecisionPage.Earlier.of(rounds.get(i), next));
    }
    return earlier;
  }
}
