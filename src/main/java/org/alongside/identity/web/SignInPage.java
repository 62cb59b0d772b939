package org.alongside.identity.web;

import java.util.List;
import org.alongside.web.Link;
import org.alongside.web.Mistakes;

/**
 * The page to sign in by.
 *
 * @param staff the employers through whom staff can sign in
 */
public record SignInPage(String email, String to, Mistakes mistakes, List<Link> staff) {

  public SignInPage {
    staff = List.copyOf(staff);
  }
}
