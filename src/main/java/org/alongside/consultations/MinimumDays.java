package org.alongside.consultations;

/** For how many days people are to be able to answer, at least; a setting with a date. */
public record MinimumDays(int small, int ordinary, int major) {

  public int of(Size size) {
    return switch (size) {
      case SMALL -> small;
      case ORDINARY -> ordinary;
      case MAJOR -> major;
    };
  }
}
