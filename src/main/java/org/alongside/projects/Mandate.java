package org.alongside.projects;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.participation.Side;

/**
 * The list of decisions that matter, written before launch: who takes each, and by what right.
 * Every change makes a new version, which both sides agree again; until they have, what they agreed
 * before still holds. Nothing that they ever agreed is forgotten when it leaves the list.
 *
 * @param agreed the sides of which more than half of the places have agreed this version
 */
public record Mandate(
    long version,
    List<Item> items,
    Set<Side> agreed,
    List<MandateEvent> events,
    MandateHistory history) {

  public static final Mandate NONE = new Mandate(0, List.of(), Set.of(), List.of());

  public Mandate(long version, List<Item> items, Set<Side> agreed, List<MandateEvent> events) {
    this(version, items, agreed, events, MandateHistory.NONE);
  }

  public Mandate {
    items = List.copyOf(items);
    agreed = Set.copyOf(agreed);
    events = List.copyOf(events);
  }

  /** A decision that matters. Its id stays through all versions, so that decisions can name it. */
  public record Item(UUID id, String decision, String taker, Authority authority) {
    public Item {
      if (decision.isBlank() || taker.isBlank()) {
        throw new IllegalArgumentException("What is decided, and by whom, is written down");
      }
    }
  }

  /** By what right the taker can decide. */
  public sealed interface Authority {
    /** The Board handed it over: in which minute, on which day. */
    record Delegated(String minute, LocalDate on) implements Authority {}

    /** The Board accepts what is decided by this day, or publishes why not. */
    record BoardAnswers(LocalDate by) implements Authority {}
  }

  public boolean agreedByBoth() {
    return agreed.containsAll(Set.of(Side.values()));
  }

  public Optional<Item> item(UUID id) {
    return items.stream().filter(i -> i.id().equals(id)).findFirst();
  }

  /** On this version or on any before, in its last words. */
  public Optional<Item> known(UUID id) {
    return item(id).or(() -> history.last(id));
  }

  /** Everything that both sides ever agreed to be a decision that matters. */
  public Set<UUID> everAgreed() {
    var all = new HashSet<>(history.everAgreed());
    if (agreedByBoth()) {
      items.forEach(item -> all.add(item.id()));
    }
    return all;
  }

  /** What holds now: the list as both agreed it last, and what has been proposed to add. */
  public List<Item> standing() {
    if (agreedByBoth()) {
      return items;
    }
    var standing = new ArrayList<Item>();
    items.forEach(item -> standing.add(history.agreed(item.id()).orElse(item)));
    leaving().forEach(standing::add);
    return standing;
  }

  /** Taken off this version, which both sides have not agreed yet: it still holds. */
  public List<Item> leaving() {
    return agreedByBoth()
        ? List.of()
        : history.inForce().stream()
            .filter(id -> item(id).isEmpty())
            .flatMap(id -> history.agreed(id).stream())
            .toList();
  }

  /** Off the list for good, with what became of it while it was on. */
  public List<Item> gone() {
    var leaving = leaving();
    return history.everKnown().stream()
        .filter(id -> item(id).isEmpty())
        .filter(
            id -> everAgreed().contains(id) || events.stream().anyMatch(e -> e.item().equals(id)))
        .flatMap(id -> history.last(id).stream())
        .filter(item -> leaving.stream().noneMatch(one -> one.id().equals(item.id())))
        .toList();
  }

  /** All that can have been decided: what stands on the list, and what once did. */
  public List<Item> ever() {
    return Stream.concat(standing().stream(), gone().stream()).toList();
  }

  /** The words under which something was decided on a day. */
  public Optional<Item> wordedOn(UUID id, LocalDate day) {
    return history.wordedOn(id, day).or(() -> known(id));
  }

  /** What was listed when this happened. */
  public String wordsOf(MandateEvent event) {
    return wordedOn(event.item(), event.on()).map(Item::decision).orElse("");
  }

  public List<MandateEvent> eventsOf(Item item) {
    return events.stream().filter(e -> e.item().equals(item.id())).toList();
  }
}
