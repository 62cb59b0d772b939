package org.alongside.web;

import jakarta.servlet.http.HttpServletResponse;

/** Lets one page ask for the microphone and the camera, and play back what they took. */
public final class Recording {

  private Recording() {}

  public static void allow(HttpServletResponse response) {
    response.setHeader(
        "Content-Security-Policy",
        Envelope.POLICY.replace("media-src 'self'", "media-src 'self' blob:"));
    response.setHeader(
        "Permissions-Policy",
        Envelope.PERMISSIONS.replace(
            "camera=(), microphone=()", "camera=(self), microphone=(self)"));
  }
}
