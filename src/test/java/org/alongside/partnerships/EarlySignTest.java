package org.alongside.partnerships;

import static org.alongside.partnerships.Riverside.NOW;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.alongside.participation.Side;
import org.junit.jupiter.api.Test;

class EarlySignTest {

  private final Riverside riverside = new Riverside();

  @Test
  void says_when_a_side_has_no_one() {
    assertEquals(
        List.of(EarlySign.NO_LIVED_PARTNER, EarlySign.NO_LEARNT_PARTNER),
        EarlySign.of(riverside.now(), NOW));
  }

  @Test
  void says_when_somebody_is_alone() {
    riverside.joins(Side.LIVED);
    riverside.joins(Side.LEARNT);
    riverside.joins(Side.LEARNT);
    assertEquals(
        List.of(
            EarlySign.ONE_LIVED_PARTNER_ALONE,
            EarlySign.NO_LIVED_CO_CHAIR,
            EarlySign.NO_LEARNT_CO_CHAIR),
        EarlySign.of(riverside.now(), NOW));
  }

  @Test
  void says_when_fewer_have_lived_experience_and_nothing_when_all_is_well() {
    for (var i = 0; i < 2; i++) {
      chairs(Side.LIVED);
      chairs(Side.LEARNT);
    }
    assertEquals(List.of(), EarlySign.of(riverside.now(), NOW));
    riverside.joins(Side.LEARNT);
    assertEquals(List.of(EarlySign.FEWER_LIVED_PARTNERS), EarlySign.of(riverside.now(), NOW));
  }

  private void chairs(Side side) {
    var place = riverside.joins(side);
    if (riverside.now().coChair(side).isEmpty()) {
      riverside.answers(place, riverside.nominated(place, place), true);
    }
  }
}
