package org.alongside.consultations;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How often a page of answers was saved, and by whom last.
 *
 * @param by one of those who prepare the answer together; null where somebody answers alone
 */
public record PageStamp(long version, @Nullable UUID by) {

  public static final PageStamp NEVER = new PageStamp(0, null);
}
