package org.alongside.identity.web;

import java.util.Map;
import java.util.TreeMap;
import org.alongside.web.Mistakes;

/**
 * The page to sign in by.
 *
 * @param back the path to go to afterwards
 * @param staff the names of the employers through whom staff can sign in, by id
 */
public record SignInPage(String email, String back, Mistakes mistakes, Map<String, String> staff) {

  public SignInPage {
    staff = new TreeMap<>(staff);
  }

  /** Where to sign in through an employer instead. */
  public String staffHref(String provider) {
    return IdentityPaths.staff(provider, back);
  }

  /** Where to sign in with a passkey instead. */
  public String passkeyHref() {
    return IdentityPaths.secondStep(back);
  }
}
