package org.alongside.access.web;

import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.access.Action;
import org.alongside.database.RunningAlongside;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.ModelAndView;
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

  /** The names of everything that a handler reads from an address or a form. */
  static Set<String> parameters(RunningAlongside alongside) {
    var names = new TreeSet<>(List.of("after", "before", "language", "level", "stage", "open"));
    alongside.bean(RequestMappingHandlerMapping.class).getHandlerMethods().values().stream()
        .filter(Routes::ours)
        .flatMap(handler -> Arrays.stream(handler.getMethod().getParameters()))
        .forEach(parameter -> names.addAll(named(parameter)));
    return names;
  }

  private static List<String> named(Parameter parameter) {
    var request = parameter.getAnnotation(RequestParam.class);
    if (request != null) {
      return List.of(request.name().isEmpty() ? parameter.getName() : request.name());
    }
    return parameter.getType().isRecord()
        ? Arrays.stream(parameter.getType().getRecordComponents())
            .map(RecordComponent::getName)
            .toList()
        : List.of();
  }

  /** Those that answer with something else than a page of ours. */
  static Set<String> otherThanPages(RunningAlongside alongside) {
    return alongside
        .bean(RequestMappingHandlerMapping.class)
        .getHandlerMethods()
        .entrySet()
        .stream()
        .filter(entry -> ours(entry.getValue()))
        .filter(entry -> entry.getValue().getReturnType().getParameterType() != ModelAndView.class)
        .flatMap(entry -> routes(entry.getKey(), entry.getValue()))
        .map(route -> route.method() + " " + route.path())
        .collect(Collectors.toSet());
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
