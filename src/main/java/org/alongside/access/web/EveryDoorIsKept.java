package org.alongside.access.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.alongside.access.Access;
import org.alongside.access.Scope;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Stops the start while any handler of ours does not say which action it carries out, and where.
 */
@Component
class EveryDoorIsKept implements SmartInitializingSingleton {

  private final RequestMappingHandlerMapping routes;
  private final Access access;
  private final List<FindsProject> finders;

  EveryDoorIsKept(
      @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping routes,
      Access access,
      List<FindsProject> finders) {
    this.routes = routes;
    this.access = access;
    this.finders = finders;
  }

  @Override
  public void afterSingletonsInstantiated() {
    var open = new ArrayList<String>();
    routes.getHandlerMethods().forEach((route, handler) -> check(route, handler, open));
    if (!open.isEmpty()) {
      throw new IllegalStateException(String.join("; ", open));
    }
  }

  private void check(RequestMappingInfo route, HandlerMethod handler, List<String> open) {
    if (!handler.getBeanType().getName().startsWith("org.alongside.")) {
      return;
    }
    var required = handler.getMethodAnnotation(Requires.class);
    if (required == null) {
      open.add(handler + " does not say which action it carries out (@Requires)");
    } else if (access.scope(required.value()) == Scope.PROJECT
        && !route.getPatternValues().stream().allMatch(this::namesProject)) {
      open.add(handler + " is done in a project, and no path variable leads to one: " + route);
    }
  }

  private boolean namesProject(String pattern) {
    var variables = Set.copyOf(finders.stream().map(FindsProject::variable).toList());
    return variables.stream().anyMatch(variable -> pattern.contains("{" + variable + "}"));
  }
}
