package org.alongside.evaluation.web;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.consultations.Asking;
import org.alongside.consultations.Askings;
import org.alongside.consultations.ConsultationFact;
import org.alongside.evaluation.PromiseCheck;
import org.alongside.evaluation.Thresholds;
import org.alongside.facts.Fact;
import org.alongside.facts.History;
import org.alongside.participation.Here;
import org.alongside.participation.Level;
import org.alongside.projects.Life;
import org.alongside.projects.Mandate;
import org.alongside.projects.Project;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Checks a project's promise as of today, with one question to the database, or two where people
 * were asked something.
 */
@Component
class Checks {

  private static final List<Action> ASKED =
      List.of(
          Action.RECORD_OUTSIDE_EVENT,
          Action.REMARK_ON_PROMISE,
          Action.SEE_EARLY_SIGNS,
          Action.CONFIRM_RECORD,
          Action.NAME_LISTED_DECISION);

  private final History history;
  private final Askings askings;
  private final Thresholds thresholds;
  private final PromiseDoor door;
  private final InstantSource clock;

  Checks(
      History history,
      Askings askings,
      Thresholds thresholds,
      PromiseDoor door,
      InstantSource clock) {
    this.history = history;
    this.askings = askings;
    this.thresholds = thresholds;
    this.door = door;
    this.clock = clock;
  }

  PromisePage of(Project project, Actor actor) {
    var facts = history.ofKinds(project.id().value(), PromiseCheck.kinds());
    var asked = askings(project, facts);
    var today = Here.day(clock.instant());
    var promised = promised(project);
    var versions = thresholds.history();
    return new PromisePage(
        project,
        PromiseCheck.of(promised, facts, asked, versions, today),
        new PromisePage.Against(versions, promised.judgedOn(today)),
        may(project, actor));
  }

  private List<Asking> askings(Project project, List<Fact> facts) {
    return facts.stream().noneMatch(fact -> fact.kind().equals(ConsultationFact.PUBLISHED.code()))
        ? List.of()
        : askings.in(project.id().value());
  }

  private static PromiseCheck.Promised promised(Project project) {
    Level stated = project.word().or(() -> project.petals().highest()).orElseThrow();
    var mandate = project.mandate();
    return new PromiseCheck.Promised(
        stated, mandate.everAgreed(), boardBy(mandate.standing()), ended(project));
  }

  private static Map<UUID, LocalDate> boardBy(List<Mandate.Item> items) {
    var boardBy = new HashMap<UUID, LocalDate>();
    for (var item : items) {
      if (item.authority() instanceof Mandate.Authority.BoardAnswers(var by)) {
        boardBy.put(item.id(), by);
      }
    }
    return boardBy;
  }

  private static @Nullable LocalDate ended(Project project) {
    var ended = project.life().ended();
    return project.life().state() == Life.State.ENDED && ended != null ? Here.day(ended) : null;
  }

  private Set<Action> may(Project project, Actor actor) {
    var may = EnumSet.noneOf(Action.class);
    if (actor.signedIn()) {
      ASKED.stream().filter(action -> door.may(actor, action, project)).forEach(may::add);
    }
    return may;
  }
}
