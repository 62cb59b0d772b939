package org.alongside.publications;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.facts.Fact;
import org.alongside.facts.Facts;
import org.alongside.projects.ProjectId;
import org.alongside.projects.Section.Contact;
import org.jspecify.annotations.Nullable;

/** Publications and facts for tests of verbs. */
final class InMemory implements Publications, Facts {

  final Map<PublicationId, Publication> all = new LinkedHashMap<>();
  final Map<PublicationId, List<Edition>> editions = new HashMap<>();
  final List<Fact> facts = new ArrayList<>();
  boolean secondReader;

  @Override
  public void record(Fact fact) {
    facts.add(fact);
  }

  List<String> told() {
    return facts.stream().map(Fact::kind).toList();
  }

  @Override
  public Optional<Publication> find(PublicationId id) {
    return Optional.ofNullable(all.get(id));
  }

  @Override
  public Optional<Publication> named(String slug) {
    return all.values().stream().filter(each -> each.slug().value().equals(slug)).findFirst();
  }

  @Override
  public Optional<Publication> claim(PublicationId id) {
    return find(id);
  }

  @Override
  public Publication add(Publication publication) {
    all.put(publication.id(), publication);
    return publication;
  }

  @Override
  public boolean save(PublicationId id, Publication.Draft next, Contact contact, long seen) {
    var now = find(id).orElseThrow();
    if (now.draft().version() != seen) {
      return false;
    }
    all.put(id, new Publication(id, now.place(), next, contact, now.review(), now.phase()));
    return true;
  }

  @Override
  public void approve(PublicationId id, Publication.Approval approval) {
    var now = find(id).orElseThrow();
    var draft = now.draft();
    var approved =
        new Publication.Draft(draft.text(), draft.version(), draft.writtenBy(), approval);
    all.put(
        id, new Publication(id, now.place(), approved, now.contact(), now.review(), now.phase()));
  }

  @Override
  public void move(PublicationId id, Phase phase, @Nullable LocalDate review) {
    var now = find(id).orElseThrow();
    all.put(id, new Publication(id, now.place(), now.draft(), now.contact(), review, phase));
    if (phase instanceof Phase.Out(var edition, _) && !editions(id).contains(edition)) {
      editions.computeIfAbsent(id, _ -> new ArrayList<>()).add(edition);
    }
  }

  @Override
  public List<Edition> editions(PublicationId id) {
    return editions.getOrDefault(id, List.of());
  }

  @Override
  public List<PublicationId> due(Instant now) {
    return List.of();
  }

  @Override
  public List<Line> in(ProjectId project, boolean drafts, @Nullable After after, int limit) {
    return List.of();
  }

  @Override
  public boolean secondReader(ProjectId project) {
    return secondReader;
  }

  @Override
  public void setSecondReader(ProjectId project, boolean wanted, Edition.Change change) {
    secondReader = wanted;
  }
}
