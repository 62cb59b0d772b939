package org.alongside.people;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's experience, to whom they show it, and since when they consent to that.
 *
 * @param consentedAt when they agreed to have it kept; null while nothing is kept
 */
public record SharedExperience(Experience kind, Shown shown, @Nullable Instant consentedAt) {

  public SharedExperience {
    if (kind == Experience.RATHER_NOT_SAY && shown != Shown.NOBODY) {
      throw new IllegalArgumentException("Nothing was said, so nothing can be shown");
    }
    if ((kind == Experience.RATHER_NOT_SAY) != (consentedAt == null)) {
      throw new IllegalArgumentException("Experience is kept by consent, and consent has a date");
    }
  }

  public static SharedExperience unsaid() {
    return new SharedExperience(Experience.RATHER_NOT_SAY, Shown.NOBODY, null);
  }
}
