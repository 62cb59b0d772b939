package org.alongside.record;

import java.util.UUID;

/**
 * Where in which chain an entry stands.
 *
 * @param seq counted from 1
 * @param prevHash the hash of the entry before; zeros before the first
 */
public record Link(UUID decision, int seq, Hash prevHash) {

  public static Link first(UUID decision) {
    return new Link(decision, 1, Hash.NONE);
  }
}
