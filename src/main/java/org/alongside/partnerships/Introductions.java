package org.alongside.partnerships;

import java.util.Map;

/** How partners want to be shown, those who have left included. */
public interface Introductions {

  Map<PlaceId, Introduction> of(PartnershipId partnership);
}
