package org.alongside.organisation;

/** How the way to the mail server is protected. */
public enum MailSecurity {
  /** Starts plain and must become encrypted before anything is said; usually port 587. */
  STARTTLS,
  /** Encrypted from the first byte; usually port 465. */
  TLS,
  /** Not at all: only for a server on the same machine or inside a closed network. */
  NONE
}
