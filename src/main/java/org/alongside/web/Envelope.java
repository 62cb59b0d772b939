package org.alongside.web;

import java.util.function.BiConsumer;

/** The headers that every page carries, whoever draws it. */
final class Envelope {

  /** Only what is ours; nothing inline, no frames, no plug-ins. */
  static final String POLICY =
      String.join(
          "; ",
          "default-src 'none'",
          "script-src 'self'",
          "style-src 'self'",
          "img-src 'self'",
          "media-src 'self'",
          "font-src 'self'",
          "connect-src 'self'",
          "manifest-src 'self'",
          "form-action 'self'",
          "base-uri 'none'",
          "frame-ancestors 'none'");

  static final String PERMISSIONS =
      "camera=(), microphone=(), geolocation=(), payment=(), usb=(), interest-cohort=(),"
          + " publickey-credentials-get=(self), publickey-credentials-create=(self)";

  private Envelope() {}

  static void headers(BiConsumer<String, String> set) {
    set.accept("Content-Security-Policy", POLICY);
    set.accept("X-Content-Type-Options", "nosniff");
    set.accept("X-Frame-Options", "DENY");
    set.accept("Referrer-Policy", "same-origin");
    set.accept("Permissions-Policy", PERMISSIONS);
    set.accept("Cross-Origin-Opener-Policy", "same-origin");
    set.accept("Cross-Origin-Resource-Policy", "same-origin");
    set.accept("Cache-Control", "no-store");
  }
}
