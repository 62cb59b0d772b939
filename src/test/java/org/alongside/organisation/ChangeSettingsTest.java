package org.alongside.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.alongside.facts.Audience;
import org.alongside.facts.Fact;
import org.alongside.participation.Attempt;
import org.alongside.people.PersonId;
import org.junit.jupiter.api.Test;

class ChangeSettingsTest {

  private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

  private final List<Fact> facts = new ArrayList<>();
  private final InMemoryOrganisations organisations = new InMemoryOrganisations();
  private final PersonId administrator = PersonId.random();
  private final ChangeSettings changeSettings = new ChangeSettings(organisations, facts::add);

  @Test
  void partnersCanReadWhatWasChangedButNotWhatStoodThere() {
    var before = afterSetUp();
    var changed =
        before.changedTo(
            before.identity(), before.contact(), new PublicAddress("https://b.example"), null);

    changeSettings.change(administrator, changed, NOW);

    var fact = facts.getLast();
    assertThat(fact.kind()).isEqualTo("organisation.settings-changed");
    assertThat(fact.audience()).isEqualTo(Audience.PARTNERS);
    assertThat(fact.who().actor()).isEqualTo(administrator.value());
    assertThat(fact.details()).containsOnlyKeys("address", "mail");
  }

  @Test
  void savingWithoutAChangeTellsNothing() {
    changeSettings.change(administrator, afterSetUp(), NOW);
    assertThat(facts).isEmpty();
  }

  @Test
  void ofTwoChangesOfTheSameVersionTheSecondIsOvertaken() {
    var before = afterSetUp();
    changeSettings.change(administrator, before, NOW);
    assertThat(changeSettings.change(administrator, before, NOW)).isEqualTo(Attempt.overtaken());
  }

  private Organisation afterSetUp() {
    organisations.begin(Riverdale.organisation());
    return organisations.current().orElseThrow();
  }
}
