package org.alongside.publications.web;

import java.time.Instant;
import java.time.InstantSource;
import org.alongside.organisation.Organisations;
import org.springframework.stereotype.Component;

/** Whole addresses below the public address of the settings, never below that of a request. */
@Component
class PublicAddresses {

  private final Organisations organisations;
  private final InstantSource clock;

  PublicAddresses(Organisations organisations, InstantSource clock) {
    this.organisations = organisations;
    this.clock = clock;
  }

  Instant now() {
    return clock.instant();
  }

  String of(String path) {
    return organisations
        .current()
        .map(organisation -> organisation.address().link(path))
        .orElse(path);
  }
}
