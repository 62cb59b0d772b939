package org.alongside.evaluation.web;

import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.access.web.Requires;
import org.alongside.decisions.DecisionFact;
import org.alongside.evaluation.EvaluationFact;
import org.alongside.evaluation.EvaluationReason;
import org.alongside.evaluation.NameListedDecision;
import org.alongside.facts.Fact;
import org.alongside.facts.History;
import org.alongside.participation.Attempt;
import org.alongside.projects.Project;
import org.alongside.web.Mistake;
import org.alongside.web.Mistakes;
import org.alongside.web.Show;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Saying which decision on the list of those that matter a joint decision takes. */
@Controller
class ListedPages {

  private static final String VIEW = "evaluation/listed";

  private final PromiseDoor door;
  private final History history;
  private final NameListedDecision name;
  private final InstantSource clock;

  ListedPages(PromiseDoor door, History history, NameListedDecision name, InstantSource clock) {
    this.door = door;
    this.history = history;
    this.name = name;
    this.clock = clock;
  }

  @GetMapping(PromisePaths.LISTED)
  @Requires(Action.NAME_LISTED_DECISION)
  ModelAndView list(@PathVariable String project, Actor actor) {
    return Show.page(VIEW, page(door.promised(project, actor), Mistakes.none()));
  }

  @PostMapping(PromisePaths.LISTED)
  @Requires(Action.NAME_LISTED_DECISION)
  @Transactional
  ModelAndView name(
      @PathVariable String project,
      @RequestParam UUID decision,
      @RequestParam(defaultValue = "") String listed,
      Actor actor) {
    Project promised = door.promised(project, actor);
    var item = item(promised, listed);
    if (item.isEmpty()) {
      return Show.refused(VIEW, page(promised, Mistakes.of(unknown(decision))));
    }
    var naming = new NameListedDecision.Naming(decision, item.get());
    return switch (name.name(actor, promised, naming, clock.instant())) {
      case Attempt.Done<?> _ -> Show.seeOther(PromisePaths.listed(promised));
      case Attempt.Refused<?>(var reasons) ->
          Show.refused(VIEW, page(promised, Mistakes.because(reasons)));
      case Attempt.Overtaken<?> _ -> Show.overtaken(VIEW, page(promised, Mistakes.none()));
    };
  }

  private static Mistake unknown(UUID decision) {
    return new Mistake(ListedPage.field(decision), EvaluationReason.NOT_ON_THE_LIST.key());
  }

  private static Optional<UUID> item(Project project, String listed) {
    return project.mandate().ever().stream()
        .map(item -> item.id())
        .filter(id -> id.toString().equals(listed))
        .findFirst();
  }

  private ListedPage page(Project project, Mistakes mistakes) {
    var kinds = List.of(DecisionFact.OPENED.code(), EvaluationFact.LISTED_DECISION_NAMED.code());
    var facts = history.ofKinds(project.id().value(), kinds);
    var named = new HashMap<UUID, UUID>();
    facts.stream()
        .filter(fact -> fact.details().containsKey("mandate"))
        .forEach(fact -> named.put(subject(fact), UUID.fromString(fact.details().get("mandate"))));
    var taken =
        facts.stream()
            .filter(fact -> fact.kind().equals(DecisionFact.OPENED.code()))
            .map(fact ->
                new ListedPage.Taken(subject(fact), fact.happenedOn(), named.get(subject(fact))))
            .toList();
    return new ListedPage(project, taken, mistakes);
  }

  private static UUID subject(Fact fact) {
    return fact.where().subject();
  }
}
