package org.alongside.projects.web;

import java.time.Instant;
import java.time.InstantSource;
import org.alongside.organisation.Organisations;
import org.alongside.projects.PreviewToken;
import org.springframework.stereotype.Component;

/** Where a preview link leads: below the public address of the settings, never of a request. */
@Component
class PreviewAddress {

  private final Organisations organisations;
  private final InstantSource clock;

  PreviewAddress(Organisations organisations, InstantSource clock) {
    this.organisations = organisations;
    this.clock = clock;
  }

  Instant now() {
    return clock.instant();
  }

  String of(PreviewToken token) {
    String path = ProjectPaths.PREVIEW.replace("{token}", token.value());
    return organisations
        .current()
        .map(organisation -> organisation.address().link(path))
        .orElse(path);
  }
}
