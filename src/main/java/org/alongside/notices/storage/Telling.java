package org.alongside.notices.storage;

import java.util.UUID;
import org.alongside.notices.Notice;

/**
 * One thing to tell.
 *
 * @param subject the decision, or the person, that it is about
 * @param fact what makes it one thing: nobody is told twice for one fact
 */
record Telling(Notice notice, UUID subject, UUID fact) {

  String written() {
    return notice + "/" + subject + "/" + fact;
  }

  static Telling read(String written) {
    var parts = written.split("/", 3);
    return new Telling(
        Notice.valueOf(parts[0]), UUID.fromString(parts[1]), UUID.fromString(parts[2]));
  }
}
