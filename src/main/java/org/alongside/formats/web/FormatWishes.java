package org.alongside.formats.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.alongside.formats.FormatRequest;
import org.alongside.formats.Item;
import org.alongside.formats.Renditions;
import org.alongside.web.Rate;
import org.alongside.web.RateLimits;
import org.springframework.stereotype.Component;

/** Who waits for a form, and what time it is for them. */
@Component
class FormatWishes {

  private static final Rate EACH_SENDER = new Rate(60, Duration.ofHours(1));
  private static final Rate EACH_ADDRESS = new Rate(10, Duration.ofHours(1));

  private final Renditions renditions;
  private final RateLimits limits;
  private final InstantSource clock;

  FormatWishes(Renditions renditions, RateLimits limits, InstantSource clock) {
    this.renditions = renditions;
    this.limits = limits;
    this.clock = clock;
  }

  Instant now() {
    return clock.instant();
  }

  /** Nobody's letterbox is filled by others, and no machine asks for many. */
  void limit(Wish wish, HttpServletRequest request) {
    limits.take("format from", request.getRemoteAddr(), EACH_SENDER);
    if (!wish.email().isEmpty()) {
      limits.take("format to", wish.email(), EACH_ADDRESS);
    }
  }

  /** Only below its own item. */
  Optional<FormatRequest> of(Item item, UUID wish) {
    return renditions.requests(item.ref()).stream()
        .filter(each -> each.id().equals(wish))
        .findFirst();
  }
}
