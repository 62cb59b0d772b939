package org.alongside.mail;

import java.time.Instant;

/**
 * Asked at the moment when a letter would leave: nobody is reminded of what they have done, or told
 * of what is not there for them any more. Each capability that sends letters offers its own.
 */
public interface Settled {

  boolean settled(Addressee to, About about, Instant now);
}
