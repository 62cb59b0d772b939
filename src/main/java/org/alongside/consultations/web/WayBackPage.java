package org.alongside.consultations.web;

import org.alongside.consultations.Consultation;
import org.alongside.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * Leads back to answers that somebody has begun, once they press.
 *
 * @param key as it came with the link
 * @param mailed what it opens; null where it opens nothing
 * @param here what this browser opens now, and would no longer
 */
public record WayBackPage(
    Consultation consultation,
    String key,
    Answering.@Nullable Own mailed,
    Answering.@Nullable Own here) {

  public String path() {
    return ConsultationPaths.one(consultation.slug());
  }

  public String action() {
    return ConsultationPaths.comeBack(consultation.slug());
  }

  /** Which answers are meant, for those who have several. */
  public String which(Words words) {
    return mailed == null
        ? words.get("consultations.way-back.what")
        : words.get(
            "consultations.way-back.which",
            mailed.response().slip().reference().grouped(),
            words.day(mailed.response().slip().startedAt()));
  }

  /** Whether this browser holds a key that would be lost; a link that opens nothing takes none. */
  public boolean others() {
    return mailed != null && here != null && !here.withdrawn() && !here.key().value().equals(key);
  }

  public String otherReference() {
    return here == null ? "" : here.response().slip().reference().grouped();
  }

  public String otherKey() {
    return here == null ? "" : here.key().grouped();
  }
}
