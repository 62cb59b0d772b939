package org.alongside.decisions.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.alongside.counting.Threshold;
import org.alongside.decisions.Method;

/** The methods to choose from, as a form names them: a threshold makes one of its own. */
public final class MethodChoice {

  private MethodChoice() {}

  private static List<Method> methods() {
    Stream<Method> thresholds = Stream.of(Threshold.values()).map(Method.BothGroupsAgree::new);
    return Stream.concat(Stream.of(new Method.NoObjections()), thresholds).toList();
  }

  public static List<String> codes() {
    return methods().stream().map(MethodChoice::code).toList();
  }

  static String code(Method method) {
    return switch (method) {
      case Method.NoObjections _ -> method.code();
      case Method.BothGroupsAgree(var threshold) ->
          method.code() + "-" + threshold.name().toLowerCase(Locale.ROOT).replace('_', '-');
    };
  }

  static Optional<Method> read(String code) {
    return methods().stream().filter(method -> code(method).equals(code)).findFirst();
  }
}
