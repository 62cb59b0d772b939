package org.alongside.projects;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.facts.Fact;
import org.alongside.facts.Facts;
import org.alongside.participation.Side;
import org.alongside.participation.Stage;
import org.alongside.people.PersonId;

/** Everything that the verbs need, in memory, and what they recorded. */
final class InMemory implements Projects, Levels, Mandates, PlaceHolders, LevelNews {

  final Map<ProjectId, Project> projects = new LinkedHashMap<>();
  final Map<PersonId, Side> places = new LinkedHashMap<>();
  final Set<PersonId> advising = new HashSet<>();
  final List<Fact> recorded = new ArrayList<>();
  final List<PersonId> told = new ArrayList<>();
  final Facts facts = recorded::add;
  private final Map<UUID, Set<PersonId>> confirmations = new HashMap<>();
  private final Map<Long, Map<PersonId, Side>> agreements = new HashMap<>();
  private final TreeMap<Long, List<Mandate.Item>> versions = new TreeMap<>();
  private final Map<Long, Instant> written = new HashMap<>();
  private final TreeSet<Long> both = new TreeSet<>();

  List<String> kinds() {
    return recorded.stream().map(Fact::kind).toList();
  }

  private Project here(ProjectId id) {
    return find(id).orElseThrow();
  }

  Project only() {
    return projects.values().iterator().next();
  }

  PersonId place(Side side) {
    PersonId person = PersonId.random();
    places.put(person, side);
    return person;
  }

  @Override
  public Optional<Project> find(ProjectId id) {
    return Optional.ofNullable(projects.get(id));
  }

  @Override
  public Optional<ProjectId> named(String slug) {
    return projects.values().stream()
        .filter(p -> p.slug().value().equals(slug))
        .map(Project::id)
        .findFirst();
  }

  @Override
  public Optional<Project> claim(ProjectId id) {
    return find(id);
  }

  @Override
  public Project add(Project project) {
    projects.put(project.id(), project);
    return project;
  }

  @Override
  public boolean save(ProjectId id, Section section, long seen) {
    Project before = here(id);
    if (before.version() > seen) {
      return false;
    }
    projects.put(id, before.with(section));
    return true;
  }

  @Override
  public boolean save(ProjectId id, StagePlan plan, long seen) {
    return here(id).version() <= seen;
  }

  @Override
  public void save(ProjectId id, Life life) {
    projects.put(id, here(id).with(life));
  }

  @Override
  public void state(ProjectId id, Set<Stage> stages, LevelStatement statement, PersonId by) {
    Project project = here(id);
    projects.put(id, project.with(project.petals().with(stages, statement)));
  }

  @Override
  public void state(Activity activity, LevelStatement statement, PersonId by) {
    throw new UnsupportedOperationException();
  }

  @Override
  public List<LevelStatement> unconfirmed(ProjectId project) {
    return here(project).petals().byStage().values().stream()
        .filter(s -> s.confirmed() == null)
        .distinct()
        .toList();
  }

  @Override
  public boolean awaits(ProjectId project, PersonId person) {
    return unconfirmed(project).stream()
        .anyMatch(statement -> !confirmedBy(statement.id()).contains(person));
  }

  @Override
  public void confirm(UUID statement, PersonId person, Instant now) {
    confirmations.computeIfAbsent(statement, s -> new HashSet<>()).add(person);
  }

  @Override
  public Set<PersonId> confirmedBy(UUID statement) {
    return confirmations.getOrDefault(statement, Set.of());
  }

  /** What somebody reads who looks at the page now. */
  Set<UUID> stated() {
    return only().petals().byStage().values().stream()
        .map(LevelStatement::id)
        .collect(Collectors.toSet());
  }

  @Override
  public void settle(UUID statement, Instant now) {
    projects.replaceAll((id, project) -> project.with(settled(project.petals(), statement, now)));
  }

  private static Petals settled(Petals petals, UUID statement, Instant now) {
    var next = new EnumMap<Stage, LevelStatement>(petals.byStage());
    next.replaceAll((stage, s) -> s.id().equals(statement) ? s.confirmedAt(now) : s);
    return new Petals(next);
  }

  @Override
  public boolean write(
      ProjectId id, List<Mandate.Item> items, long seen, PersonId by, Instant now) {
    Mandate before = here(id).mandate();
    if (before.version() != seen) {
      return false;
    }
    versions.put(seen + 1, items);
    written.put(seen + 1, now);
    projects.put(
        id, here(id).with(new Mandate(seen + 1, items, Set.of(), before.events(), history())));
    return true;
  }

  /** What the versions so far tell, as the database gathers it. */
  private MandateHistory history() {
    var wordings = new ArrayList<MandateHistory.Wording>();
    var last = new HashMap<UUID, Mandate.Item>();
    versions.forEach((version, items) -> {
      for (Mandate.Item item : items) {
        if (!item.equals(last.put(item.id(), item))) {
          wordings.add(
              new MandateHistory.Wording(
                  item, version, written.getOrDefault(version, Instant.MIN)));
        }
      }
    });
    long agreed = both.isEmpty() ? 0 : both.last();
    return new MandateHistory(
        wordings,
        both.stream().flatMap(version -> ids(version).stream()).collect(Collectors.toSet()),
        ids(agreed),
        agreed);
  }

  private Set<UUID> ids(long version) {
    return versions.getOrDefault(version, List.of()).stream()
        .map(Mandate.Item::id)
        .collect(Collectors.toSet());
  }

  @Override
  public void agree(ProjectId project, long version, PersonId person, Side side, Instant now) {
    agreements.computeIfAbsent(version, v -> new HashMap<>()).putIfAbsent(person, side);
  }

  @Override
  public Map<PersonId, Side> agreedBy(ProjectId project, long version) {
    return agreements.getOrDefault(version, Map.of());
  }

  @Override
  public void settle(ProjectId id, long version, Side side, Instant now) {
    Mandate mandate = here(id).mandate();
    var agreed = new HashSet<>(mandate.agreed());
    agreed.add(side);
    if (agreed.size() == Side.values().length) {
      both.add(version);
    }
    projects.put(
        id,
        here(id).with(new Mandate(version, mandate.items(), agreed, mandate.events(), history())));
  }

  @Override
  public void add(ProjectId id, MandateEvent event, PersonId by, Instant now) {
    Mandate mandate = here(id).mandate();
    var events = new ArrayList<>(mandate.events());
    events.add(event);
    projects.put(
        id,
        here(id)
            .with(
                new Mandate(
                    mandate.version(),
                    mandate.items(),
                    mandate.agreed(),
                    events,
                    mandate.history())));
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
  public void broken(
      Project project, LevelStatement statement, java.util.Collection<PersonId> joined) {
    told.addAll(joined);
  }
}
