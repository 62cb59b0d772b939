package org.alongside.following;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.alongside.facts.Audience;
import org.alongside.facts.Fact;

/** What followers are told of: what everybody may know, and can do something with. */
public enum News {
  PROJECT_PUBLISHED("projects.published"),
  PROJECT_ENDED("projects.ended"),
  ACTIVITY_PUBLISHED("projects.activity-published"),
  CONSULTATION_PUBLISHED("consultations.published"),
  CONSULTATION_EXTENDED("consultations.extended"),
  CONSULTATION_PAUSED("consultations.paused"),
  CONSULTATION_PAUSE_CHANGED("consultations.pause-changed"),
  CONSULTATION_RESUMED("consultations.resumed"),
  CONSULTATION_WENT_ON("consultations.went-on"),
  CONSULTATION_CLOSED("consultations.closed"),
  DECISION_CLOSED("decisions.closed"),
  PUBLICATION_PUBLISHED("publications.published");

  private final String fact;

  News(String fact) {
    this.fact = fact;
  }

  public static Optional<News> of(Fact fact) {
    return fact.audience() == Audience.PERSON
        ? Optional.empty()
        : Arrays.stream(values()).filter(one -> one.fact.equals(fact.kind())).findFirst();
  }

  /** Whether it also concerns those who have begun to answer, and not sent it. */
  public boolean concernsAnswers() {
    return switch (this) {
      case CONSULTATION_PAUSED,
          CONSULTATION_PAUSE_CHANGED,
          CONSULTATION_RESUMED,
          CONSULTATION_WENT_ON ->
          true;
      default -> false;
    };
  }

  /** The messages of the letter begin with this. */
  public String key() {
    return "following.news." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
