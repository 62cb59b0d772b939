package org.alongside.partnerships;

/** What links a partner to a body. */
public enum Tie {
  /** Earns money there, whether employed, contracted or by fee. */
  PAID,
  /** Speaks for it here: a trustee, an elected member, an officer. */
  SPEAKS_FOR,
  /** Belongs to it without speaking for it. */
  MEMBER
}
