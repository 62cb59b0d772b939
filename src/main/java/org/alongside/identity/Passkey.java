package org.alongside.identity;

import java.time.Instant;
import java.util.UUID;

/** A passkey as its owner sees it: what they call it, and when it was made and last used. */
public record Passkey(UUID id, String name, Instant createdAt, Instant lastUsedAt) {

  public static final int LONGEST_NAME = 80;
}
