package org.alongside.decisions;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.alongside.participation.OfficeHours;
import org.alongside.partnerships.PlaceId;
import org.alongside.partnerships.Roll;

/**
 * Question, method, thresholds and close are fixed, and everyone can see who will be asked.
 *
 * @param published who will be asked, as announced
 * @param waived the places whose holders agree to less time
 */
public record AnnouncedDecision(
    Dossier dossier, Instant announcedAt, Roll published, Set<PlaceId> waived) implements Decision {

  private static final Duration HARDLY_LATE = Duration.ofHours(1);

  public AnnouncedDecision {
    waived = Set.copyOf(waived);
  }

  /** Whether the terms give less time than people have a right to. */
  public boolean needsWaiver() {
    return !terms().timetable().equals(terms().timetable().withTimeFrom(announcedAt));
  }

  public boolean waivedByAll() {
    return published.entries().stream().allMatch(entry -> waived.contains(entry.place()));
  }

  /** As asked for when everyone agrees to it, otherwise with the time people have a right to. */
  public Timetable timetable() {
    return waivedByAll() ? terms().timetable() : terms().timetable().withTimeFrom(announcedAt);
  }

  AnnouncedDecision waivedBy(PlaceId place) {
    var more = new HashSet<>(waived);
    more.add(place);
    return new AnnouncedDecision(dossier, announcedAt, published, more);
  }

  boolean due(Instant now) {
    return !now.isBefore(timetable().opens());
  }

  /** Whether somebody would be asked who was not announced in time. */
  boolean surprises(Roll now) {
    return !RollChange.between(published, now).come().isEmpty();
  }

  /** Announced again with the people there are now, who all get their time; waivers lapse. */
  AnnouncedDecision putOff(Roll roll, Instant now) {
    var later = timetable().withTimeFrom(now);
    return new AnnouncedDecision(dossier.with(terms().with(later)), now, roll, Set.of());
  }

  /** Open from now on. */
  OpenDecision open(Roll roll, List<Round> before, Instant now) {
    var timetable = timetable();
    var span = new Round.Span(now, closesWhenOpened(timetable, now), null);
    var rounds = new ArrayList<>(before);
    rounds.add(new Round(before.size() + 1, dossier.attempt(), terms().proposal(), span, false));
    return new OpenDecision(
        dossier.with(terms().with(timetable)),
        roll.entries().stream().map(Asked::of).toList(),
        rounds,
        List.of(),
        null);
  }

  /** When the opening itself was late, nobody loses time by it. */
  private Instant closesWhenOpened(Timetable timetable, Instant now) {
    if (!now.isAfter(timetable.opens().plus(HARDLY_LATE))) {
      return timetable.closes();
    }
    if (waivedByAll()) {
      var late = Duration.between(timetable.opens(), now);
      return OfficeHours.nextEnd(timetable.closes().plus(late));
    }
    return Timetable.closing(timetable.closes(), now);
  }
}
