package org.alongside.consultations.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.alongside.consultations.Edition;
import org.alongside.consultations.Pause;
import org.alongside.consultations.Run;
import org.alongside.consultations.Terms;
import org.alongside.participation.Here;
import org.alongside.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * What was changed since it was published, as everyone can read it.
 *
 * @param key which words tell of it
 * @param goesOn from when people can answer again; null where it was not paused
 * @param decidedBy the new day by which it is decided; null where that stayed
 */
public record PublicChange(
    String key,
    Instant at,
    String because,
    LocalDate lastDay,
    @Nullable LocalDate goesOn,
    @Nullable LocalDate decidedBy) {

  private static final String CHANGED = "consultations.changed";

  /** All changes, the first in front. */
  static List<PublicChange> all(List<Edition> editions) {
    return IntStream.range(1, editions.size())
        .mapToObj(number -> of(editions.get(number - 1), editions.get(number)))
        .toList();
  }

  private static PublicChange of(Edition before, Edition edition) {
    var at = edition.change().at();
    var goesOn = edition.run().pausedOn(Here.day(at)).map(Pause::goesOn).orElse(null);
    return new PublicChange(
        key(before.run(), edition.run(), Here.day(at)),
        at,
        edition.because(),
        edition.run().lastDay(),
        goesOn,
        decidedBy(before.terms(), edition.terms()));
  }

  private static @Nullable LocalDate decidedBy(Terms before, Terms after) {
    var by = after.deciding().by();
    return Objects.equals(by, before.deciding().by()) ? null : by;
  }

  private static String key(Run before, Run after, LocalDate day) {
    if (before.pauses().equals(after.pauses())) {
      return CHANGED;
    }
    if (after.pausedOn(day).isEmpty()) {
      return CHANGED + ".resumed";
    }
    return before.pausedOn(day).isEmpty() ? CHANGED + ".paused" : CHANGED + ".pause-changed";
  }

  /** Whether it began a pause, or changed one. */
  boolean pauses() {
    return !key.equals(CHANGED) && goesOn != null;
  }

  public String say(Words words) {
    var day = words.day(at);
    var said =
        goesOn == null
            ? words.get(key, day, because, lastDay)
            : words.get(key, day, because, lastDay, goesOn);
    return decidedBy == null
        ? said
        : said + " " + words.get("consultations.changed.decided-by", decidedBy);
  }
}
