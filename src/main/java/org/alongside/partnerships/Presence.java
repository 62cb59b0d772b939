package org.alongside.partnerships;

/** Whether the holder of a place takes part at the moment. */
public enum Presence {
  HERE,
  /** Away for a while, without having to explain. */
  PAUSED,
  /** Paid by a body that has an interest: waits until the lived partners agree. */
  WAITING
}
