package org.alongside.conversations;

import java.util.Optional;

/** What somebody says to a statement. */
public enum Stance {
  AGREE(1),
  PASS(0),
  DISAGREE(-1);

  private final byte value;

  Stance(int value) {
    this.value = (byte) value;
  }

  /** 1 for agree, 0 for pass, -1 for disagree, as in the open data of Polis. */
  public byte value() {
    return value;
  }

  public static Optional<Stance> of(int value) {
    return switch (value) {
      case 1 -> Optional.of(AGREE);
      case 0 -> Optional.of(PASS);
      case -1 -> Optional.of(DISAGREE);
      default -> Optional.empty();
    };
  }
}
