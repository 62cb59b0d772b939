package org.alongside.record;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * One entry of a decision's record. Its hash covers everything in it and the hash before it, so
 * that none can be changed, dropped, added or moved without every later hash telling.
 *
 * @param at to the microsecond, which is what the database keeps
 */
public record Entry(Link link, EntryType type, Instant at, Json.Members payload) {

  public Entry {
    at = moment(at);
  }

  /** A moment as it stands in a record. */
  public static Instant moment(Instant at) {
    return at.truncatedTo(ChronoUnit.MICROS);
  }

  public int seq() {
    return link.seq();
  }

  /** Where the entry after this one stands. */
  public Link next() {
    return new Link(link.decision(), link.seq() + 1, hash());
  }

  public Hash payloadHash() {
    return Hash.of(payload);
  }

  public Hash hash() {
    return Hash.of(hashed());
  }

  /** The entry as it is exported. */
  public Json.Members json() {
    return hashed().with("payload", payload).with("hash", hash().hex());
  }

  private Json.Members hashed() {
    return Json.Members.none()
        .with("decisionId", link.decision().toString())
        .with("seq", link.seq())
        .with("type", type.code())
        .with("at", at.toString())
        .with("payloadHash", payloadHash().hex())
        .with("prevHash", link.prevHash().hex());
  }
}
