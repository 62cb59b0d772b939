package org.alongside.decisions;

import java.time.Instant;
import java.util.UUID;
import org.alongside.record.Commitment;

/**
 * What somebody sees differently; part of the record.
 *
 * @param named whether the person agreed to be named with it
 */
public record Dissent(UUID asked, Commitment words, boolean named, Instant at) {}
