package org.alongside.identity.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import org.alongside.people.Experience;
import org.alongside.people.Person;
import org.alongside.people.SharedExperience;
import org.alongside.people.Shown;
import org.alongside.web.Mistake;
import org.alongside.web.Mistakes;
import org.jspecify.annotations.Nullable;

/**
 * What came in when somebody said which experience they bring, and who may see it.
 *
 * @param consent whether they agree that it is kept
 */
public record ExperienceForm(String kind, String shown, Boolean consent, Integer version) {

  public ExperienceForm(
      @Nullable String kind,
      @Nullable String shown,
      @Nullable Boolean consent,
      @Nullable Integer version) {
    this.kind = kind == null ? "" : kind;
    this.shown = shown == null ? "" : shown;
    this.consent = consent != null && consent;
    this.version = version == null ? 0 : version;
  }

  static ExperienceForm of(Person person) {
    var experience = person.experience();
    return new ExperienceForm(
        experience.kind().name(),
        experience.shown().name(),
        experience.consentedAt() != null,
        person.version());
  }

  boolean says() {
    return !kind.equals(Experience.RATHER_NOT_SAY.name());
  }

  Mistakes mistakes() {
    var all = new ArrayList<Mistake>();
    if (Arrays.stream(Experience.values()).noneMatch(one -> one.name().equals(kind))) {
      all.add(new Mistake("kind", "identity.experience.kind.none"));
    }
    if (says() && Arrays.stream(Shown.values()).noneMatch(one -> one.name().equals(shown))) {
      all.add(new Mistake("shown", "identity.experience.shown.none"));
    }
    if (says() && !consent) {
      all.add(new Mistake("consent", "identity.experience.consent.none"));
    }
    return new Mistakes(all);
  }

  Person appliedTo(Person person, Instant now) {
    return person.with(
        says()
            ? new SharedExperience(Experience.valueOf(kind), Shown.valueOf(shown), now)
            : SharedExperience.unsaid());
  }
}
