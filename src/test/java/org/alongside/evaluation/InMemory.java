package org.alongside.evaluation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.facts.Fact;
import org.alongside.facts.Facts;
import org.alongside.facts.History;
import org.alongside.facts.ReadableBy;
import org.alongside.participation.Side;
import org.alongside.people.PersonId;
import org.alongside.projects.PlaceHolders;
import org.alongside.projects.ProjectId;
import org.jspecify.annotations.Nullable;

/** Facts, places and words for tests of verbs. */
final class InMemory
    implements Facts, History, PlaceHolders, OutsideEvents, Contradictions, Remarks, Thresholds {

  final List<Fact> facts = new ArrayList<>();
  final Map<PersonId, Side> places = new HashMap<>();
  final Set<PersonId> advising = new HashSet<>();
  final List<OutsideEvent> events = new ArrayList<>();
  final List<Contradiction> contradictions = new ArrayList<>();
  final List<Remark> remarks = new ArrayList<>();
  final List<ThresholdVersion> changes = new ArrayList<>();

  PersonId partner(Side side) {
    var person = PersonId.random();
    places.put(person, side);
    return person;
  }

  @Override
  public void record(Fact fact) {
    facts.add(fact);
  }

  @Override
  public List<Fact> in(
      @Nullable UUID project, ReadableBy readable, History.@Nullable Mark after, int most) {
    return facts.reversed();
  }

  @Override
  public List<Fact> about(
      UUID subject, ReadableBy readable, History.@Nullable Mark after, int most) {
    return facts.stream().filter(fact -> fact.where().subject().equals(subject)).toList();
  }

  @Override
  public List<Fact> ofKinds(UUID project, Collection<String> kinds) {
    return facts.stream()
        .filter(fact -> project.equals(fact.where().project()) && kinds.contains(fact.kind()))
        .toList();
  }

  @Override
  public Map<PersonId, Side> of(ProjectId project) {
    return places;
  }

  @Override
  public Map<PersonId, Side> voting(ProjectId project) {
    return places.entrySet().stream()
        .filter(place -> !advising.contains(place.getKey()))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  @Override
  public void add(UUID project, OutsideEvent event, PersonId recordedBy, Instant now) {
    events.add(event);
  }

  @Override
  public List<OutsideEvent> of(UUID project) {
    return events;
  }

  @Override
  public void add(UUID project, Contradiction contradiction, Instant now) {
    contradictions.add(contradiction);
  }

  @Override
  public List<Contradiction> in(UUID project) {
    return contradictions;
  }

  @Override
  public void add(UUID project, Remark remark) {
    remarks.add(remark);
  }

  @Override
  public List<Remark> on(UUID project, Criterion criterion) {
    return remarks.stream().filter(remark -> remark.criterion() == criterion).toList();
  }

  @Override
  public ThresholdHistory history() {
    return Beginning.with(changes);
  }

  @Override
  public ThresholdHistory latest() {
    return history();
  }

  @Override
  public boolean add(ThresholdVersion version) {
    return version.number() == changes.size() + 1 && changes.add(version);
  }
}
