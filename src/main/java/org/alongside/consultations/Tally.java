package org.alongside.consultations;

import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import org.alongside.facts.Channel;

/**
 * How a consultation goes, in numbers about nobody in particular.
 *
 * @param started how many have begun on the web, those who sent theirs and those who took it back
 *     included; nobody begins what is typed in for them
 * @param sent how many count
 * @param late how many of these came after the last day
 * @param withdrawn how many took back on the web what they had sent
 * @param stopped on which page those stand who have begun and not sent anything, by its code
 */
public record Tally(
    long started,
    long sent,
    long late,
    long withdrawn,
    Map<Channel, Long> byChannel,
    SortedMap<LocalDate, Long> byDay,
    Map<String, Long> stopped) {

  public Tally {
    byChannel = Map.copyOf(byChannel);
    stopped = Map.copyOf(stopped);
  }

  /** Ways of answering that are not the web count the same. */
  public long notOnline() {
    return sent - byChannel.getOrDefault(Channel.WEB, 0L);
  }

  /** How many of a hundred who began on the web have also sent; a hundred while nobody began. */
  public long finishedPercent() {
    return started == 0 ? 100 : (sent - notOnline() + withdrawn) * 100 / started;
  }

  /** A sign that something in the form stops people. */
  public boolean manyStop() {
    return started >= 10 && finishedPercent() < 60;
  }
}
