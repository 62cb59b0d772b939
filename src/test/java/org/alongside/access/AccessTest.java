package org.alongside.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.alongside.facts.Audience;
import org.alongside.people.PersonId;
import org.junit.jupiter.api.Test;

class AccessTest {

  private static final UUID HERE = UUID.randomUUID();
  private static final UUID ELSEWHERE = UUID.randomUUID();
  private static final PersonId AMINA = PersonId.random();

  private final AccessTable table = AccessTable.load();

  @Test
  void everyActionAndEveryAudienceHasARow() {
    for (var action : Action.values()) {
      assertThat(table.rule(action)).as("%s", action).isNotNull();
    }
    for (var audience : Audience.values()) {
      assertThat(table.readers(audience)).as("%s", audience).isNotNull();
    }
  }

  @Test
  void aStrangerSignsInButGivesNoRole() {
    var access = new Access(table, List.of());
    assertThat(access.may(Actor.stranger(), Action.SIGN_IN, null)).isTrue();
    assertThat(access.may(Actor.stranger(), Action.GIVE_ROLE, null)).isFalse();
    assertThat(access.may(Actor.of(AMINA), Action.GIVE_ROLE, null)).isFalse();
    assertThat(access.may(Actor.of(AMINA, Role.ADMINISTRATOR), Action.GIVE_ROLE, null)).isTrue();
  }

  @Test
  void aPlaceInOneProjectOpensNothingInAnother() {
    var access = new Access(table, List.of(holding(HERE, Role.PARTNER_LIVED)));
    assertThat(access.reads(Actor.of(AMINA), Audience.PARTNERS, HERE)).isTrue();
    assertThat(access.reads(Actor.of(AMINA), Audience.PARTNERS, ELSEWHERE)).isFalse();
    assertThat(access.reads(Actor.stranger(), Audience.PARTNERS, HERE)).isFalse();
    assertThat(access.reads(Actor.stranger(), Audience.PUBLIC, HERE)).isTrue();
  }

  /** One question less for each answer to a decision: the database gives nobody such a role. */
  @Test
  void forWhatOnlyPlacesGiveNoOtherRoleIsLookedUp() {
    var access = new Access(table, List.of(holding(HERE, Role.PARTNER_LIVED)));
    var amina =
        Actor.of(
            AMINA,
            () -> {
              throw new AssertionError("Looked up");
            });
    assertThat(access.may(amina, Action.RESPOND, HERE)).isTrue();
    assertThat(access.may(amina, Action.RESPOND, ELSEWHERE)).isFalse();
    assertThatThrownBy(() -> access.may(amina, Action.GIVE_ROLE, null))
        .isInstanceOf(AssertionError.class);
  }

  @Test
  void whatBelongsToNoProjectIsReadByPartnersOfAny() {
    var access = new Access(table, List.of(holding(HERE, Role.CO_CHAIR_LEARNT)));
    assertThat(access.reads(Actor.of(AMINA), Audience.PARTNERS, null)).isTrue();
    assertThat(access.may(Actor.of(AMINA), Action.READ_INSTALLATION_RECORD, null)).isTrue();
    assertThat(access.reads(Actor.of(PersonId.random()), Audience.PARTNERS, null)).isFalse();
  }

  @Test
  void theTableGivesNobodyWhatIsMeantForOnePerson() {
    var everything = new Access(table, List.of(holding(HERE, Role.values())));
    assertThat(everything.reads(Actor.of(AMINA, Role.values()), Audience.PERSON, HERE)).isFalse();
  }

  @Test
  void aSupporterHasThePlacesOfThePersonButNotTheirAccount() {
    var access = new Access(table, List.of(holding(HERE, Role.PARTNER_LIVED)));
    var supporter = Actor.acting(PersonId.random(), AMINA);
    assertThat(access.reads(supporter, Audience.PARTNERS, HERE)).isTrue();
    assertThat(access.may(supporter, Action.STOP_ACTING, null)).isTrue();
    assertThat(access.may(supporter, Action.CHANGE_OWN_ACCOUNT, null)).isFalse();
    assertThat(access.may(supporter, Action.CHANGE_OWN_KEYS, null)).isFalse();
  }

  @Test
  void aTableThatForgetsAnActionIsNotLoaded() {
    var audiences = List.of("audience,roles");
    assertThatThrownBy(() ->
            new AccessTable(
                List.of("action,scope,roles,acting", "SIGN_IN,installation,EVERYONE,no"),
                audiences))
        .hasMessageContaining("Missing from the access table");
    assertThatThrownBy(() ->
            new AccessTable(
                List.of(
                    "action,scope,roles,acting",
                    "SIGN_IN,installation,EVERYONE,no",
                    "SIGN_IN,installation,EVERYONE,no"),
                audiences))
        .hasMessageContaining("twice");
    assertThatThrownBy(() ->
            new AccessTable(
                List.of("action,scope,roles,acting", "SIGN_IN,installation,EVERYONE"), audiences))
        .hasMessageContaining("columns");
  }

  static Standings holding(UUID project, Role... roles) {
    return new Standings() {
      @Override
      public Set<Role> of(PersonId person, UUID where) {
        return person.equals(AMINA) && where.equals(project) ? Set.of(roles) : Set.of();
      }

      @Override
      public Set<Role> anywhere(PersonId person) {
        return person.equals(AMINA) ? Set.of(roles) : Set.of();
      }
    };
  }
}
