package org.alongside.decisions;

import java.time.Instant;
import java.util.UUID;
import org.alongside.facts.Channel;
import org.alongside.people.PersonId;
import org.alongside.record.Commitment;
import org.jspecify.annotations.Nullable;

/**
 * One version of somebody's answer in one round; the latest counts, the earlier ones are kept.
 *
 * @param words stands for a reason or concern; null for none
 * @param enteredBy who was at the keyboard, when that was somebody else
 */
public record Response(
    UUID asked,
    int round,
    int version,
    Answer answer,
    @Nullable Commitment words,
    Channel channel,
    @Nullable PersonId enteredBy,
    Instant at) {}
