package org.alongside.counting;

/** The least number of people in favour on each side: agreement never rests on one person. */
final class Floor {

  static final int IN_FAVOUR = 2;

  private Floor() {}

  static boolean reached(int inFavour) {
    return inFavour >= IN_FAVOUR;
  }
}
