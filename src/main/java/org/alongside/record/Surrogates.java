package org.alongside.record;

/** Tells whether every surrogate in a text has its other half. */
final class Surrogates {

  private Surrogates() {}

  static boolean paired(String text) {
    // An unpaired surrogate is the only code point in that range that codePoints() passes on.
    return text.codePoints().noneMatch(point -> point >= 0xD800 && point <= 0xDFFF);
  }
}
