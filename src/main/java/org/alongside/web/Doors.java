package org.alongside.web;

/** Which addresses exist, so that no page links to one that does not. */
public interface Doors {

  /** Whether a page can be read at this path. */
  boolean open(String path);
}
