package org.alongside.files;

import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The thing that a file belongs to: whoever may read that may read the file.
 *
 * @param kind what kind of thing, as its {@link KeepsFiles} names it, for example {@code project}
 * @param project the project it stands in; null for what belongs to none
 */
public record BelongsTo(String kind, UUID thing, @Nullable UUID project) {

  private static final Pattern KIND = Pattern.compile("[a-z][a-z-]{0,39}");

  public BelongsTo {
    if (!KIND.matcher(kind).matches()) {
      throw new IllegalArgumentException("Not a kind of thing: " + kind);
    }
  }
}
