package org.alongside.projects;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.participation.Side;

/**
 * The list of decisions that matter, written before launch: who takes each, and by what right.
 * Every change makes a new version, which both sides agree again; earlier versions are kept.
 *
 * @param agreed the sides of which more than half of the places have agreed this version
 */
public record Mandate(long version, List<Item> items, Set<Side> agreed, List<MandateEvent> events) {

  public static final Mandate NONE = new Mandate(0, List.of(), Set.of(), List.of());

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

  public List<MandateEvent> eventsOf(Item item) {
    return events.stream().filter(e -> e.item().equals(item.id())).toList();
  }
}
