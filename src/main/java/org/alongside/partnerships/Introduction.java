package org.alongside.partnerships;

import org.jspecify.annotations.Nullable;

/**
 * How a partner wants to be shown.
 *
 * @param shownAs another name to be known by here; null for the name of the account
 * @param inPublic whether the name and the kind of place may be seen by everyone
 */
public record Introduction(@Nullable String shownAs, boolean inPublic) {

  public static final Introduction TO_PARTNERS = new Introduction(null, false);

  public Introduction {
    shownAs = shownAs == null || shownAs.isBlank() ? null : shownAs.strip();
  }
}
