package org.alongside.partnerships.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.alongside.access.GiveRole;
import org.alongside.access.Role;
import org.alongside.database.RunningAlongside;
import org.alongside.participation.Side;
import org.alongside.partnerships.Place;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whoever speaks from lived experience and then works for the organisation is asked about anew. */
class NewStaffTest {

  private static RunningAlongside alongside;
  private static RunningPartnership here;
  private static RunningPartnership elsewhere;

  @BeforeAll
  static void start() {
    alongside = RunningAlongside.start();
    here = RunningPartnership.begun(alongside, "Evening clinics");
    elsewhere = RunningPartnership.begun(alongside, "Morning clinics");
  }

  @AfterAll
  static void stop() {
    alongside.close();
  }

  @Test
  void aRoleForTheWholeSiteLetsThePlaceWait() {
    var place = here.joins("Bo Board", Side.LIVED);
    given(place, Role.BOARD_READER, null);
    assertThat(waits(place)).isTrue();
  }

  @Test
  void aRoleInThisProjectLetsThePlaceWait() {
    var place = here.joins("Pru Lead", Side.LIVED);
    given(place, Role.PROJECT_LEAD, here.projectId());
    assertThat(waits(place)).isTrue();
  }

  @Test
  void aRoleInAnotherProjectChangesNothingHere() {
    var place = here.joins("Elle Elsewhere", Side.LIVED);
    given(place, Role.PROJECT_LEAD, elsewhere.projectId());
    assertThat(waits(place)).isFalse();
  }

  @Test
  void aPlaceOfLearntExperienceStays() {
    var place = here.joins("Len Learnt", Side.LEARNT);
    given(place, Role.BOARD_READER, null);
    assertThat(waits(place)).isFalse();
  }

  private static void given(Place to, Role role, @Nullable UUID project) {
    var give = alongside.bean(GiveRole.class);
    var giver = here.coOrdinator();
    here.done(() -> give.give(giver, to.person(), role, project, here.now()));
  }

  private static boolean waits(Place place) {
    return here.partnership().place(place.id()).orElseThrow().waiting();
  }
}
