package org.alongside.notices.storage;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.alongside.facts.Fact;
import org.alongside.notices.Notice;
import org.jspecify.annotations.Nullable;

/**
 * One thing to tell.
 *
 * @param subject the decision, or the person, that it is about
 * @param fact what makes it one thing: nobody is told twice for one fact
 * @param whose the one person to tell of what was done in their name; null for all concerned
 */
record Telling(Notice notice, UUID subject, UUID fact, @Nullable UUID whose) {

  static Telling of(Notice notice, Fact fact) {
    var whose = notice == Notice.ANSWER_ENTERED ? fact.who().actor() : null;
    return new Telling(notice, fact.where().subject(), fact.id(), whose);
  }

  /** One thing instead of all that is told together at that moment. */
  Telling together(Instant due) {
    var all = notice + "/" + subject + "/" + due;
    var one = UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8));
    return new Telling(notice, subject, one, whose);
  }

  String written() {
    var all = notice + "/" + subject + "/" + fact;
    return whose == null ? all : all + "/" + whose;
  }

  static Telling read(String written) {
    var parts = written.split("/", 4);
    return new Telling(
        Notice.valueOf(parts[0]),
        UUID.fromString(parts[1]),
        UUID.fromString(parts[2]),
        parts.length > 3 ? UUID.fromString(parts[3]) : null);
  }
}
