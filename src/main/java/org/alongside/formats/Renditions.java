package org.alongside.formats;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.people.PersonId;

/** All renditions, and what is asked for. */
public interface Renditions {

  /** Of an item, also those that are being made. */
  List<Rendition> of(Item.Ref item);

  /** Of all parts of a thing at once, also those that are being made. */
  List<Rendition> ofParts(String kind, UUID thing);

  Optional<Rendition> find(Item.Ref item, Form form);

  /**
   * Saves it, unless somebody changed it after the version that it says; it is then one more.
   *
   * @param by who saved it
   */
  boolean save(Rendition rendition, UUID project, PersonId by);

  List<FormatRequest> requests(Item.Ref item);

  /** Everything that was asked for of a thing and its parts, the oldest in front. */
  List<FormatRequest> requests(Set<String> kinds, UUID thing);

  /** Those that wait, in a project, the longest waiting in front. */
  List<FormatRequest> waiting(UUID project);

  Optional<FormatRequest> claimRequest(UUID id);

  void add(FormatRequest request, UUID project);

  void answer(UUID request, Instant now);

  /** Everything that was ever asked for. */
  Counts counts();

  /** How many asked, how many got it, and how many of these within ten working days. */
  record Counts(long asked, long answered, long inTime) {
    public long open() {
      return asked - answered;
    }
  }
}
