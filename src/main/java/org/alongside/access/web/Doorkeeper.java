package org.alongside.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.access.Access;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.access.Role;
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

  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
  private static final Set<Action> ENDING = Set.of(Action.STOP_ACTING, Action.SIGN_OUT);

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
    var actor = current.of(request);
    if (current.actingEnded(request)
        && !READING.contains(request.getMethod())
        && !ENDING.contains(action)) {
      throw new NotAllowed();
    }
    if (access.scope(action) == Scope.PROJECT) {
      admitToProject(variables(request), actor, action);
    } else if (!access.may(actor, action, null)) {
      throw new NotAllowed();
    }
  }

  /**
   * Whoever may not know of a project is answered as if there were none: a stranger is asked to
   * sign in before anything is looked up, and somebody signed in finds nothing.
   */
  private void admitToProject(Map<String, String> variables, Actor actor, Action action) {
    if (!actor.signedIn() && !access.opensTo(Role.EVERYONE, action)) {
      throw new NotAllowed();
    }
    boolean may = access.may(actor, action, project(variables));
    boolean byRole = may && !access.opensTo(Role.SIGNED_IN, action);
    if (!byRole && !known(variables, actor)) {
      throw new NotFound();
    }
    if (!may) {
      throw new NotAllowed();
    }
  }

  private UUID project(Map<String, String> variables) {
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

  private boolean known(Map<String, String> variables, Actor actor) {
    for (var finder : finders) {
      var value = variables.get(finder.variable());
      if (value != null && !finder.known(value, actor)) {
        return false;
      }
    }
    return true;
  }

  private static Map<String, String> variables(HttpServletRequest request) {
    @SuppressWarnings("unchecked")
    var variables =
        (@Nullable Map<String, String>)
            request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
    return Optional.ofNullable(variables).orElse(Map.of());
  }
}
