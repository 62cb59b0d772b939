package org.alongside.formats.web;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.alongside.formats.FormatRequest;
import org.alongside.formats.Item;
import org.alongside.formats.Renditions;
import org.springframework.stereotype.Component;

/** Who waits for a form, and what time it is for them. */
@Component
class FormatWishes {

  private final Renditions renditions;
  private final InstantSource clock;

  FormatWishes(Renditions renditions, InstantSource clock) {
    this.renditions = renditions;
    this.clock = clock;
  }

  Instant now() {
    return clock.instant();
  }

  /** Only below its own item. */
  Optional<FormatRequest> of(Item item, UUID wish) {
    return renditions.requests(item.ref()).stream()
        .filter(each -> each.id().equals(wish))
        .findFirst();
  }
}
