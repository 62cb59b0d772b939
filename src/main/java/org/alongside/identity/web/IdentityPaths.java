package org.alongside.identity.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.alongside.identity.Secret;

/** Where the pages to sign in and out by are. */
public final class IdentityPaths {

  public static final String SIGN_IN = "/sign-in";
  public static final String SIGN_OUT = "/sign-out";
  static final String SENT = "/sign-in/sent";
  static final String CODE = "/sign-in/code";
  static final String LINK = "/sign-in/link";
  static final String NAME = "/sign-in/name";

  private IdentityPaths() {}

  /** The sign-in page, and back to where one came from. */
  public static String signIn(String returnTo) {
    return SIGN_IN + "?to=" + URLEncoder.encode(returnTo, StandardCharsets.UTF_8);
  }

  static String link(Secret token) {
    return LINK + "?t=" + token.value();
  }
}
