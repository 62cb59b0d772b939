package org.alongside.web;

import java.util.Optional;

/** What a capability has to say at the terminal once the server runs, such as "set me up". */
public interface NextStep {

  /** One line, or nothing; the address is where people reach the server. */
  Optional<String> line(String address);
}
