package org.alongside.mail;

import java.util.function.BooleanSupplier;
import org.alongside.organisation.Organisation;

/** Takes a written letter out of the house. */
public interface Carrier {

  /** Whether there is any way out now, for example a mail server in the settings. */
  boolean ready(Organisation organisation);

  /**
   * @param leaving asked at the last moment, when the way is open; the letter goes only if true
   */
  Answer carry(WrittenLetter letter, Organisation organisation, BooleanSupplier leaving);

  /** What became of it. */
  enum Answer {
    /** The mail server took it. */
    TAKEN,
    /** The way was open, but the letter was in somebody else's hands. */
    LEFT_HERE,
    /** The mail server can't be reached or won't let us in: nothing to do with this letter. */
    NO_WAY,
    /** Not now, or nobody knows: try again. */
    LATER,
    /** The mail server will never take it for this address. */
    NEVER
  }
}
