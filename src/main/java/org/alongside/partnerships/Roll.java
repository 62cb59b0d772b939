package org.alongside.partnerships;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.alongside.participation.Side;
import org.alongside.people.PersonId;

/**
 * The voting places, not paused, with the sides they held at one moment. A decision keeps its roll
 * from opening to outcome, whoever joins, pauses, leaves or changes side meanwhile.
 *
 * @param entries in the order of their place's id, so that the same roll always reads the same
 */
public record Roll(List<Entry> entries) {

  /** One voting place, who held it, and on which side. */
  public record Entry(PlaceId place, PersonId person, Side side) {}

  public Roll {
    entries = entries.stream().sorted(Comparator.comparing(Entry::place)).toList();
    var places = new HashSet<PlaceId>();
    var people = new HashSet<PersonId>();
    for (var entry : entries) {
      if (!places.add(entry.place()) || !people.add(entry.person())) {
        throw new IllegalArgumentException("Nobody is on a roll twice");
      }
    }
  }

  public static Roll at(Collection<Place> places, Instant moment) {
    return new Roll(
        places.stream()
            .filter(place -> place.decidesAt(moment))
            .map(place -> new Entry(place.id(), place.person(), place.side()))
            .toList());
  }

  public List<Entry> of(Side side) {
    return entries.stream().filter(entry -> entry.side() == side).toList();
  }

  public int size(Side side) {
    return of(side).size();
  }

  public Optional<Entry> place(PlaceId place) {
    return entries.stream().filter(entry -> entry.place().equals(place)).findFirst();
  }

  public Optional<Entry> person(PersonId person) {
    return entries.stream().filter(entry -> entry.person().equals(person)).findFirst();
  }

  /**
   * SHA-256, in hex, of the lines {@code <place id> <side>} in order, each ended by a line feed.
   * People are left out, so that the digest still proves the roll when somebody has been erased.
   */
  public String digest() {
    var lines = new StringBuilder();
    entries.forEach(
        entry -> lines.append(entry.place()).append(' ').append(entry.side()).append('\n'));
    try {
      var sha256 = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha256.digest(lines.toString().getBytes(UTF_8)));
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("Every Java has SHA-256", missing);
    }
  }
}
