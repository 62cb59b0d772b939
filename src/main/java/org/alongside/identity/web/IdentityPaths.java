package org.alongside.identity.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.alongside.identity.Secret;
import org.alongside.people.PersonId;

/** Where the pages to sign in and out by are. */
public final class IdentityPaths {

  public static final String SIGN_IN = "/sign-in";
  public static final String SIGN_OUT = "/sign-out";

  /** Somebody's own account. */
  public static final String ME = "/me";

  /** Somebody's own passkeys: also the place to make the first one. */
  public static final String PASSKEYS = "/me/passkeys";

  static final String CARD = "/card";
  static final String ROLES = "/roles";
  static final String PEOPLE = "/people";
  static final String ME_NAME = "/me/name";
  static final String ME_CONTACT = "/me/contact";
  static final String ME_EMAIL = "/me/email";
  static final String EMAIL_TAKEN = "/me/email?taken=yes";
  static final String ME_EXPERIENCE = "/me/experience";
  static final String DEVICES = "/me/devices";
  static final String SUPPORTERS = "/me/supporters";
  static final String DATA = "/me/data";
  static final String DELETE = "/me/delete";
  static final String DELETED = "/account-deleted";
  static final String STOP_ACTING = "/stop-acting";
  static final String SENT = "/sign-in/sent";
  static final String CODE = "/sign-in/code";
  static final String LINK = "/sign-in/link";
  static final String NAME = "/sign-in/name";
  static final String PASSKEY = "/sign-in/passkey";
  static final String PASSKEY_OPTIONS = "/sign-in/passkey/options";

  private IdentityPaths() {}

  /** The sign-in page, and back to where one came from. */
  public static String signIn(String back) {
    return SIGN_IN + back(back);
  }

  /** Somebody's passkeys, and from there on to somewhere else. */
  public static String passkeys(String back) {
    return PASSKEYS + back(back);
  }

  /** Where an administrator who signed in by link uses their passkey as well. */
  static String secondStep(String back) {
    return PASSKEY + back(back);
  }

  /** The way to an employer's sign-in. */
  static String staff(String provider, String back) {
    var name = URLEncoder.encode(provider, StandardCharsets.UTF_8);
    return StaffSignIn.BEGIN + back(back) + "&provider=" + name;
  }

  /** The sign-in page for whoever did not get in through their employer. */
  static String staffFailed(String back) {
    return signIn(back) + "&staff=failed";
  }

  static String person(PersonId person) {
    return PEOPLE + "/" + person;
  }

  /** A secret in an address, as an exception: good once, and in the browser that asked for it. */
  static String link(Secret token) {
    return LINK + "?t=" + token.value();
  }

  private static String back(String path) {
    return "?to=" + URLEncoder.encode(path, StandardCharsets.UTF_8);
  }
}
