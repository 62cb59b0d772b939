package org.alongside.organisation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.alongside.facts.Audience;
import org.alongside.facts.Fact;
import org.alongside.facts.Facts;
import org.alongside.participation.Attempt;
import org.alongside.people.PersonId;
import org.jspecify.annotations.Nullable;

/** An administrator changes the settings; partners can read what was changed, and by whom. */
public final class ChangeSettings {

  private final Organisations organisations;
  private final Facts facts;

  public ChangeSettings(Organisations organisations, Facts facts) {
    this.organisations = organisations;
    this.facts = facts;
  }

  /**
   * @param changed carries the version that the administrator read
   */
  public Attempt<Organisation> change(PersonId administrator, Organisation changed, Instant now) {
    var before = organisations.latest();
    if (before.isEmpty() || !organisations.save(changed)) {
      return Attempt.overtaken();
    }
    var differences = differences(before.get(), changed);
    if (!differences.isEmpty()) {
      facts.record(fact(administrator, differences, now));
    }
    return Attempt.done(changed);
  }

  /** The picture itself is kept with the files. */
  public void logoChanged(PersonId administrator, Instant now) {
    facts.record(fact(administrator, Map.of("logo", "changed"), now));
  }

  private static Fact fact(PersonId administrator, Map<String, String> what, Instant now) {
    return new Fact(
        UUID.randomUUID(),
        OrganisationFact.SETTINGS_CHANGED.code(),
        Fact.Who.person(administrator.value()),
        Fact.Where.outside("organisation", SetUp.SUBJECT),
        LocalDate.ofInstant(now, ZoneOffset.UTC),
        now,
        Audience.PARTNERS,
        what);
  }

  /** Names of what changed, not what stood there: a fact holds no text. */
  private static Map<String, String> differences(Organisation before, Organisation after) {
    var differences = new LinkedHashMap<String, String>();
    compare(differences, "name", before.name(), after.name());
    compare(differences, "code", before.code(), after.code());
    compare(differences, "colour", before.colour(), after.colour());
    compare(differences, "languages", before.identity().languages(), after.identity().languages());
    compare(differences, "contact", before.contact(), after.contact());
    compare(differences, "address", before.address(), after.address());
    compare(differences, "mail", before.mail(), after.mail());
    return differences;
  }

  private static void compare(
      Map<String, String> differences,
      String name,
      @Nullable Object before,
      @Nullable Object after) {
    if (!Objects.equals(before, after)) {
      differences.put(name, "changed");
    }
  }
}
