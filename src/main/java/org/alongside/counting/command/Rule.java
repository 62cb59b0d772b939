package org.alongside.counting.command;

import java.util.Arrays;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How to count, as asked for on the command line. */
enum Rule {
  SCHULZE,
  IRV,
  MES;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Reads the name as it is written on the command line. */
  static final class Named implements ITypeConverter<Rule> {

    @Override
    public Rule convert(String name) {
      return Arrays.stream(values())
          .filter(rule -> rule.toString().equals(name))
          .findFirst()
          .orElseThrow(
              () -> new TypeConversionException("expected schulze, irv or mes, not " + name));
    }
  }
}
