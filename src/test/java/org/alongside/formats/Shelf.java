package org.alongside.formats;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.facts.Fact;
import org.alongside.facts.Facts;
import org.alongside.mail.Addressee;
import org.alongside.mail.Letter;
import org.alongside.mail.Outbox;
import org.alongside.people.PersonId;

/** Renditions and facts for tests of verbs. */
final class Shelf implements Renditions, Askers, Outbox, Facts {

  final Map<Form, Rendition> all = new LinkedHashMap<>();
  final Map<UUID, FormatRequest> wishes = new LinkedHashMap<>();
  final List<Fact> facts = new ArrayList<>();
  final Map<UUID, Addressee> askers = new LinkedHashMap<>();
  final List<Letter> letters = new ArrayList<>();

  @Override
  public void keep(UUID request, Addressee asker, Instant now) {
    askers.put(request, asker);
  }

  @Override
  public Optional<Addressee> take(UUID request) {
    return Optional.ofNullable(askers.remove(request));
  }

  @Override
  public void send(Collection<Letter> sent) {
    letters.addAll(sent);
  }

  @Override
  public void record(Fact fact) {
    facts.add(fact);
  }

  List<String> told() {
    return facts.stream().map(Fact::kind).toList();
  }

  @Override
  public List<Rendition> of(Item.Ref item) {
    return List.copyOf(all.values());
  }

  @Override
  public List<Rendition> ofParts(String kind, UUID thing) {
    return List.copyOf(all.values());
  }

  @Override
  public List<FormatRequest> requests(Set<String> kinds, UUID thing) {
    return List.copyOf(wishes.values());
  }

  @Override
  public Optional<Rendition> find(Item.Ref item, Form form) {
    return Optional.ofNullable(all.get(form));
  }

  @Override
  public boolean save(Rendition next, UUID project, PersonId by) {
    long version = find(next.item(), next.form()).map(Rendition::version).orElse(0L);
    if (version != next.version()) {
      return false;
    }
    all.put(
        next.form(),
        new Rendition(
            next.id(),
            next.item(),
            next.form(),
            next.content(),
            next.credits(),
            next.edition(),
            version + 1,
            next.shown()));
    return true;
  }

  @Override
  public List<FormatRequest> requests(Item.Ref item) {
    return List.copyOf(wishes.values());
  }

  @Override
  public List<FormatRequest> waiting(UUID project) {
    return wishes.values().stream().filter(FormatRequest::open).toList();
  }

  @Override
  public Optional<FormatRequest> claimRequest(UUID id) {
    return Optional.ofNullable(wishes.get(id));
  }

  @Override
  public void add(FormatRequest request, UUID project) {
    wishes.put(request.id(), request);
  }

  @Override
  public void answer(UUID request, Instant now) {
    wishes.computeIfPresent(
        request, (_, one) -> new FormatRequest(one.id(), one.item(), one.form(), one.asked(), now));
  }

  @Override
  public Counts counts() {
    return new Counts(wishes.size(), 0, 0);
  }
}
