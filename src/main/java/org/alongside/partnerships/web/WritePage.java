package org.alongside.partnerships.web;

import org.alongside.partnerships.AgreementVersion;
import org.alongside.web.Mistakes;
import org.jspecify.annotations.Nullable;

/**
 * Writes a new version of the agreement.
 *
 * @param after the version that it was begun from
 * @param newer what somebody else has written meanwhile; null if nobody has
 */
public record WritePage(
    RoomPage.Heading heading,
    int after,
    String text,
    @Nullable AgreementVersion newer,
    Mistakes mistakes) {}
