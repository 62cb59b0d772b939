package org.alongside.mail;

/** How a letter's journey ended. */
public enum LetterEnd {
  /** The mail server took it. */
  SENT,
  /** It would have come too late. */
  EXPIRED,
  /** The person has no e-mail address, or has deleted their account. */
  NO_ADDRESS,
  /** It was told together with others. */
  GATHERED,
  /** What it asked for was done, or what it told of was not there any more. */
  SETTLED,
  /** The mail server says that it can't be delivered, or has put it off for days. */
  UNDELIVERABLE
}
