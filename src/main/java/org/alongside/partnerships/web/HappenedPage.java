package org.alongside.partnerships.web;

import java.util.List;
import org.alongside.facts.History;
import org.alongside.web.PageStart;
import org.jspecify.annotations.Nullable;

/**
 * Everything that has happened in a partnership, newest first.
 *
 * @param more where older things begin; null when these are the oldest
 */
public record HappenedPage(
    String slug, String title, List<Happened> happened, History.@Nullable Mark more) {

  public @Nullable String older() {
    return more == null
        ? null
        : PartnershipPaths.happened(slug)
            + "?before="
            + new PageStart(more.recordedAt(), more.id()).written();
  }
}
