package org.alongside.publications.storage;

import java.time.Instant;
import org.alongside.database.WholeOrNotAtAll;
import org.alongside.participation.Attempt;
import org.alongside.publications.Publications;
import org.alongside.publications.PublishWhenDue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Publishes all whose moment has come, each by itself: one failure stops no other. */
final class PublishOnTime {

  private static final Logger LOG = LoggerFactory.getLogger(PublishOnTime.class);

  private final Publications publications;
  private final PublishWhenDue publish;
  private final WholeOrNotAtAll whole;

  PublishOnTime(Publications publications, PublishWhenDue publish, WholeOrNotAtAll whole) {
    this.publications = publications;
    this.publish = publish;
    this.whole = whole;
  }

  void publish(Instant now) {
    for (var id : publications.due(now)) {
      try {
        if (!(whole.attempt(() -> publish.publish(id, now)) instanceof Attempt.Done<?>)) {
          LOG.info("Publication {} was not published: somebody called it back", id);
        }
      } catch (RuntimeException failed) {
        LOG.error("Publication {} could not be published; it is tried again", id, failed);
      }
    }
  }
}
