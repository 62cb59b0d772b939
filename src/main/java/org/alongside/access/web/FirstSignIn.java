package org.alongside.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.alongside.people.PersonId;

/** Signs the first administrator in; implemented where signing in is. */
public interface FirstSignIn {

  /** The path where they make their passkey, and from there go on to {@code back}. */
  String begin(
      PersonId administrator,
      String back,
      HttpServletRequest request,
      HttpServletResponse response);
}
