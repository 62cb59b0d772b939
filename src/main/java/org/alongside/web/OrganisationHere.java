package org.alongside.web;

import org.jspecify.annotations.Nullable;

/** Whose installation this is; implemented where the organisation's settings are. */
public interface OrganisationHere {

  Card card();

  /** The public address, such as {@code https://alongside.example.org}; null until set up. */
  default @Nullable String address() {
    return null;
  }

  /**
   * The organisation's logo.
   *
   * @param words what it shows
   */
  record Logo(String path, String words, int width, int height) {}

  /**
   * What every page shows of the organisation.
   *
   * @param name null until the installation has been set up
   * @param colour the organisation's own colour as {@code #rrggbb}; null for ours
   * @param logo the organisation's own; null for none
   * @param email where people can write to; null if there is none
   * @param telephone where people can ring; null if there is none
   * @param demo whether this is the demonstration
   */
  record Card(
      @Nullable String name,
      @Nullable String colour,
      @Nullable Logo logo,
      @Nullable String email,
      @Nullable String telephone,
      boolean demo) {

    public static Card unknown() {
      return new Card(null, null, null, null, null, false);
    }
  }
}
