package org.alongside.partnerships;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.alongside.participation.Side;

/** Why a partnership may not be equal yet, said in plain words to all partners alike. */
public enum EarlySign {
  NO_LIVED_PARTNER,
  NO_LEARNT_PARTNER,
  ONE_LIVED_PARTNER_ALONE,
  ONE_LEARNT_PARTNER_ALONE,
  FEWER_LIVED_PARTNERS,
  NO_LIVED_CO_CHAIR,
  NO_LEARNT_CO_CHAIR;

  public String key() {
    return "partnerships.sign." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static List<EarlySign> of(Partnership partnership, Instant now) {
    var roll = partnership.roll(now);
    var lived = roll.size(Side.LIVED);
    var learnt = roll.size(Side.LEARNT);
    var signs = new ArrayList<EarlySign>();
    alone(signs, lived, NO_LIVED_PARTNER, ONE_LIVED_PARTNER_ALONE);
    alone(signs, learnt, NO_LEARNT_PARTNER, ONE_LEARNT_PARTNER_ALONE);
    if (lived > 1 && lived < learnt) {
      signs.add(FEWER_LIVED_PARTNERS);
    }
    if (lived > 0 && partnership.coChair(Side.LIVED).isEmpty()) {
      signs.add(NO_LIVED_CO_CHAIR);
    }
    if (learnt > 0 && partnership.coChair(Side.LEARNT).isEmpty()) {
      signs.add(NO_LEARNT_CO_CHAIR);
    }
    return List.copyOf(signs);
  }

  private static void alone(List<EarlySign> signs, int there, EarlySign none, EarlySign one) {
    if (there == 0) {
      signs.add(none);
    } else if (there == 1) {
      signs.add(one);
    }
  }
}
