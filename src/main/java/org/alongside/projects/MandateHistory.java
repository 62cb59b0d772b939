package org.alongside.projects;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.participation.Here;

/**
 * What all versions of the list said, so that a decision keeps the words under which it was taken.
 *
 * @param wordings each item from the version on in which its words were new, the first first
 * @param everAgreed the items of every version that both sides agreed
 * @param inForce the items of the last version that both sides agreed
 * @param agreedVersion the number of that version; 0 if there is none
 */
public record MandateHistory(
    List<Wording> wordings, Set<UUID> everAgreed, Set<UUID> inForce, long agreedVersion) {

  public static final MandateHistory NONE = new MandateHistory(List.of(), Set.of(), Set.of(), 0);

  /** An item as one version worded it, until a later one words it otherwise. */
  public record Wording(Mandate.Item item, long version, Instant since) {}

  public MandateHistory {
    wordings = List.copyOf(wordings);
    everAgreed = Set.copyOf(everAgreed);
    inForce = Set.copyOf(inForce);
  }

  /** In the order in which they came onto the list. */
  List<UUID> everKnown() {
    return wordings.stream().map(wording -> wording.item().id()).distinct().toList();
  }

  Optional<Mandate.Item> last(UUID id) {
    return latest(of(id));
  }

  /** As both sides agreed it last; empty if that version does not have it. */
  Optional<Mandate.Item> agreed(UUID id) {
    return inForce.contains(id)
        ? latest(of(id).filter(wording -> wording.version() <= agreedVersion))
        : Optional.empty();
  }

  /** As it was worded on a day; in its first words on a day before there were any. */
  Optional<Mandate.Item> wordedOn(UUID id, LocalDate day) {
    return latest(of(id).filter(wording -> !Here.day(wording.since()).isAfter(day)))
        .or(() -> of(id).findFirst().map(Wording::item));
  }

  private Stream<Wording> of(UUID id) {
    return wordings.stream().filter(wording -> wording.item().id().equals(id));
  }

  private static Optional<Mandate.Item> latest(Stream<Wording> wordings) {
    return wordings.max(Comparator.comparingLong(Wording::version)).map(Wording::item);
  }
}
