package org.alongside.organisation.web;

/** Where the organisation is set up and changed. */
public final class OrganisationPaths {

  public static final String SETTINGS = "/settings";

  public static final String HAPPENED = "/settings/happened";

  public static final String LOGO = "/settings/logo";

  static final String SET_UP = "/set-up";
  static final String SET_UP_KEY = "/set-up/key";
  static final String SET_UP_TEST = "/set-up/test-letter";
  static final String SETTINGS_TEST = "/settings/test-letter";
  static final String SETTINGS_SAVED = "/settings?saved=yes";

  private OrganisationPaths() {}
}
