package org.alongside.organisation.web;

import java.util.List;
import org.alongside.access.web.Happened;
import org.alongside.facts.History;
import org.alongside.web.PageStart;
import org.jspecify.annotations.Nullable;

/**
 * What has happened outside all projects, newest first.
 *
 * @param more where older things begin; null when these are the oldest
 */
public record HappenedPage(List<Happened> happened, History.@Nullable Mark more) {

  public HappenedPage {
    happened = List.copyOf(happened);
  }

  public @Nullable String older() {
    return more == null
        ? null
        : OrganisationPaths.HAPPENED
            + "?before="
            + new PageStart(more.recordedAt(), more.id()).written();
  }
}
