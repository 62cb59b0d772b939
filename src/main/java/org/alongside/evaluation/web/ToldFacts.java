package org.alongside.evaluation.web;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.evaluation.Contradiction;
import org.alongside.evaluation.Contradictions;
import org.alongside.evaluation.OutsideEvent;
import org.alongside.evaluation.OutsideEvents;
import org.alongside.evaluation.Recorded;
import org.alongside.facts.Fact;
import org.alongside.people.People;
import org.alongside.people.PersonId;
import org.alongside.projects.Project;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts names and words to facts, for many at once. */
@Component
class ToldFacts {

  private final People people;
  private final OutsideEvents events;
  private final Contradictions contradictions;

  ToldFacts(People people, OutsideEvents events, Contradictions contradictions) {
    this.people = people;
    this.events = events;
    this.contradictions = contradictions;
  }

  List<ToldFact> of(Project project, Collection<Fact> facts) {
    var said = said(project, facts);
    var names =
        names(
            Stream.concat(
                    facts.stream().map(fact -> fact.who().actor()),
                    said.stream().map(one -> one.by().value()))
                .toList());
    var told = events(project.id().value(), facts);
    return facts.stream()
        .map(fact ->
            new ToldFact(
                fact,
                names.get(fact.who().actor()),
                told.get(fact.where().subject()),
                ToldFact.About.of(fact, project.mandate()),
                against(fact, said, names)))
        .toList();
  }

  /** Asked only where there is something that people can say otherwise. */
  private List<Contradiction> said(Project project, Collection<Fact> facts) {
    return facts.stream()
            .noneMatch(fact -> Recorded.outside(fact).isPresent() || Recorded.actOfBoth(fact))
        ? List.of()
        : contradictions.in(project.id().value());
  }

  private static List<ToldFact.Against> against(
      Fact account, List<Contradiction> said, Map<UUID, String> names) {
    return said.stream()
        .filter(one -> one.account().equals(account.id()))
        .map(one -> new ToldFact.Against(names.get(one.by().value()), one.words()))
        .toList();
  }

  Map<UUID, String> names(Collection<? extends @Nullable UUID> ids) {
    var wanted = ids.stream().filter(Objects::nonNull).distinct().map(PersonId::new).toList();
    return people.names(wanted).entrySet().stream()
        .collect(Collectors.toMap(name -> name.getKey().value(), Map.Entry::getValue));
  }

  private Map<UUID, OutsideEvent> events(UUID project, Collection<Fact> facts) {
    return facts.stream().noneMatch(fact -> Recorded.outside(fact).isPresent())
        ? Map.of()
        : events.of(project).stream()
            .collect(Collectors.toMap(OutsideEvent::id, Function.identity()));
  }
}
