package org.alongside.mail;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The page that stops all that a letter tells together: one address with every key, because the
 * button of a mail program (RFC 8058) sends to one address and means the whole letter.
 */
final class Leave {

  private Leave() {}

  /** Null where nothing can be stopped; all keys are for the page of the newest. */
  static @Nullable String together(List<Content> contents) {
    var leaves = contents.stream().map(Content::leave).filter(Objects::nonNull).distinct().toList();
    if (leaves.isEmpty()) {
      return null;
    }
    var page = page(leaves.getFirst());
    return leaves.stream()
        .filter(leave -> page(leave).equals(page))
        .map(leave -> leave.substring(page.length()))
        .collect(Collectors.joining("&", page, ""));
  }

  private static String page(String leave) {
    return leave.substring(0, leave.indexOf('?') + 1);
  }
}
