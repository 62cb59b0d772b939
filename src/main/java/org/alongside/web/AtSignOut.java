package org.alongside.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Takes back what a capability left in the browser of somebody who signs out: the next at a shared
 * computer finds nothing of it. Each capability offers a bean for what is its own.
 */
@FunctionalInterface
public interface AtSignOut {

  void forget(HttpServletRequest request, HttpServletResponse response);
}
