package org.alongside.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.access.Access;
import org.alongside.access.Action;
import org.alongside.access.Scope;
import org.alongside.web.NotAllowed;
import org.alongside.web.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/** Stands at every door and asks the access table, before the handler is called. */
@Component
class Doorkeeper implements HandlerInterceptor {

  private final Access access;
  private final CurrentActor current;
  private final List<FindsProject> finders;

  Doorkeeper(Access access, CurrentActor current, List<FindsProject> finders) {
    this.access = access;
    this.current = current;
    this.finders = finders;
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (handler instanceof HandlerMethod method) {
      var required = method.getMethodAnnotation(Requires.class);
      if (required != null) {
        admit(request, required.value());
      }
    }
    return true;
  }

  private void admit(HttpServletRequest request, Action action) {
    var project = access.scope(action) == Scope.PROJECT ? project(request) : null;
    if (!access.may(current.of(request), action, project)) {
      throw new NotAllowed();
    }
  }

  private UUID project(HttpServletRequest request) {
    var variables = variables(request);
    var found = new LinkedHashSet<UUID>();
    for (var finder : finders) {
      var value = variables.get(finder.variable());
      if (value != null) {
        found.add(finder.project(value).orElseThrow(NotFound::new));
      }
    }
    // An address that names two projects names nothing: what is asked for is not in the other.
    if (found.size() != 1) {
      throw new NotFound();
    }
    return found.getFirst();
  }

  private static Map<String, String> variables(HttpServletRequest request) {
    @SuppressWarnings("unchecked")
    var variables =
        (@Nullable Map<String, String>)
            request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
    return Optional.ofNullable(variables).orElse(Map.of());
  }
}
