package org.alongside.partnerships.web;

import java.util.List;
import org.alongside.access.web.Happened;
import org.alongside.facts.History;
import org.alongside.web.PageStart;
import org.jspecify.annotations.Nullable;

/**
 * Everything that has happened in a partnership, newest first.
 *
 * @param installation whether the reader may also read what happened in no project
 * @param more where older things begin; null when these are the oldest
 */
public record HappenedPage(
    String slug,
    String title,
    List<Happened> happened,
    boolean installation,
    History.@Nullable Mark more) {

  public @Nullable String older() {
    return more == null
        ? null
        : PartnershipPaths.happened(slug)
            + "?before="
            + new PageStart(more.recordedAt(), more.id()).written();
  }
}
