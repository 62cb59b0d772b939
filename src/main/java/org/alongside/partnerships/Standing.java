package org.alongside.partnerships;

/**
 * What a place may do now.
 *
 * @param voting whether the place has a say in decisions; some places only advise
 */
public record Standing(boolean voting, boolean coChair, Presence presence) {

  public Standing {
    if (coChair && (!voting || presence == Presence.WAITING)) {
      throw new IllegalArgumentException("A co-chair holds a voting place");
    }
  }

  static Standing taken(boolean voting, Presence presence) {
    return new Standing(voting, false, presence);
  }

  Standing being(Presence next) {
    return new Standing(voting, coChair, next);
  }

  Standing chairing(boolean chairs) {
    return new Standing(voting, chairs, presence);
  }
}
