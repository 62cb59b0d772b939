package org.alongside.counting;

/** One of the things to choose from, under its code. */
public record Option(String code) implements Comparable<Option> {

  /** Always on a ranked ballot: whoever wants nothing of what is offered can say so. */
  public static final Option NONE_OF_THESE = new Option("none-of-these");

  public Option {
    if (code.isBlank()) {
      throw new IllegalArgumentException("An option without a code");
    }
  }

  @Override
  public int compareTo(Option other) {
    return code.compareTo(other.code);
  }

  @Override
  public String toString() {
    return code;
  }
}
