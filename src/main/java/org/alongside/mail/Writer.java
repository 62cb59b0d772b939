package org.alongside.mail;

import org.alongside.organisation.Organisation;

/** Puts a letter into words. */
public interface Writer {

  /** All links begin with the organisation's public address. */
  WrittenLetter.Words write(Content content, Reader reader, Organisation organisation);

  /**
   * Who will read it.
   *
   * @param name empty when we don't know it
   */
  record Reader(String name, String language) {}
}
