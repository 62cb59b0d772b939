package org.alongside.partnerships.web;

import java.time.Instant;

/** An invitation to hand over on paper; its code is shown this once. */
public record PrintedPage(RoomPage.Heading heading, String address, String code, Instant until) {}
