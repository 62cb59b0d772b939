package org.alongside.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/**
 * Counts how often somebody does something, on this node. A bucket of drops that fills again with
 * time: bursts are fine, going on and on is not.
 */
@Component
public final class RateLimits {

  private static final int MOST_KEPT = 200_000;
  private static final Duration KEPT = Duration.ofHours(1);

  private record Key(String what, String who, Rate rate) {}

  private final Cache<Key, Bucket> buckets =
      Caffeine.newBuilder().maximumSize(MOST_KEPT).expireAfterAccess(KEPT).build();
  private final TimeMeter clock;

  RateLimits(InstantSource time) {
    clock = new Clock(time);
  }

  /** Counts one more; throws {@link TooMany}, which says when to try again. */
  public void take(String what, String who, Rate rate) {
    var bucket = buckets.get(new Key(what, who, rate), key -> bucket(rate));
    var probe = bucket.tryConsumeAndReturnRemaining(1);
    if (!probe.isConsumed()) {
      throw new TooMany(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }
  }

  private Bucket bucket(Rate rate) {
    return Bucket.builder()
        .withCustomTimePrecision(clock)
        .addLimit(limit -> limit.capacity(rate.times()).refillGreedy(rate.times(), rate.within()))
        .build();
  }

  private record Clock(InstantSource time) implements TimeMeter {
    @Override
    public long currentTimeNanos() {
      Instant now = time.instant();
      return TimeUnit.SECONDS.toNanos(now.getEpochSecond()) + now.getNano();
    }

    @Override
    public boolean isWallClockBased() {
      return true;
    }
  }
}
