package org.alongside.access.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.alongside.access.Action;
import org.alongside.database.RunningAlongside;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every address that our handlers answer, with the action each of them carries out. */
final class Routes {

  /** One method of one address. */
  record Route(String method, String path, Action action) implements Comparable<Route> {

    boolean changes() {
      return !method.equals("GET");
    }

    String line() {
      return method + "," + path + "," + action;
    }

    @Override
    public int compareTo(Route other) {
      return (path + method).compareTo(other.path + other.method);
    }
  }

  private Routes() {}

  static List<Route> of(RunningAlongside alongside) {
    return alongside
        .bean(RequestMappingHandlerMapping.class)
        .getHandlerMethods()
        .entrySet()
        .stream()
        .filter(entry -> ours(entry.getValue()))
        .flatMap(entry -> routes(entry.getKey(), entry.getValue()))
        .sorted()
        .toList();
  }

  /** The bench's own control pages are there in tests only. */
  private static boolean ours(HandlerMethod handler) {
    var name = handler.getBeanType().getName();
    return name.startsWith("org.alongside.") && !name.startsWith("org.alongside.bench.");
  }

  private static Stream<Route> routes(RequestMappingInfo info, HandlerMethod handler) {
    var action =
        Objects.requireNonNull(handler.getMethodAnnotation(Requires.class), handler.toString())
            .value();
    return info.getPatternValues().stream()
        .flatMap(path ->
            info.getMethodsCondition().getMethods().stream()
                .map(RequestMethod::name)
                .map(method -> new Route(method, path, action)));
  }
}
