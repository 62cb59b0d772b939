package org.alongside.facts;

/** Who may read something; the access table says which roles belong to each audience. */
public enum Audience {
  /** Everyone, signed in or not. */
  PUBLIC,
  /** Everyone who takes part in the project. */
  PARTICIPANTS,
  /** The holders of places in the partnership, both sides alike. */
  PARTNERS,
  /** The project's lead and co-ordinators. */
  LEAD,
  /** Only the person it is about. */
  PERSON,
  /** Those who keep the installation running. */
  ADMINISTRATORS
}
