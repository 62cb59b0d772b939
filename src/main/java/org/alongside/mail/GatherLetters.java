package org.alongside.mail;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Makes one letter of all that waited for a reader: the newest first, each with its words. What is
 * done or over is left out, and where nothing is left there is no letter.
 */
public final class GatherLetters {

  private final Gathered gathered;
  private final List<Settled> settled;
  private final Outbox outbox;

  public GatherLetters(Gathered gathered, List<Settled> settled, Outbox outbox) {
    this.gathered = gathered;
    this.settled = List.copyOf(settled);
    this.outbox = outbox;
  }

  /** May be run again: what has been gathered once waits no more. */
  public void gather(UUID group, Instant now) {
    var waiting = gathered.claim(group);
    var worth = waiting.stream().filter(letter -> worth(letter.letter(), now)).toList();
    var over = waiting.stream().filter(letter -> !worth.contains(letter)).toList();
    gathered.end(ids(worth), LetterEnd.GATHERED, now);
    gathered.end(ids(over), LetterEnd.SETTLED, now);
    if (!worth.isEmpty()) {
      outbox.send(together(group, worth));
    }
  }

  private static List<UUID> ids(List<QueuedLetter> letters) {
    return letters.stream().map(QueuedLetter::id).toList();
  }

  private boolean worth(Letter letter, Instant now) {
    var about = letter.about();
    return about == null
        || settled.stream().noneMatch(each -> each.settled(letter.to(), about, now));
  }

  private static Letter together(UUID group, List<QueuedLetter> letters) {
    var contents = letters.stream().map(letter -> letter.letter().content()).toList();
    var first = letters.getFirst().letter();
    @Nullable String leave = Leave.together(contents);
    var content = Content.of("mail.digest", null, contents.size()).with(contents);
    return new Letter(
        group, first.to(), leave == null ? content : content.leaving(leave), null, null);
  }
}
