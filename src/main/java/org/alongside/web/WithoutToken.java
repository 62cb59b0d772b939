package org.alongside.web;

import jakarta.servlet.http.HttpServletRequest;

/**
 * A form that is taken without the token that every other carries; each capability that has one
 * says with a bean why that is safe.
 */
public interface WithoutToken {

  boolean taken(HttpServletRequest request);
}
