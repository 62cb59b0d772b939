package org.alongside.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.alongside.access.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives a handler the actor it asks for. */
class ActorArgument implements HandlerMethodArgumentResolver {

  private final CurrentActor current;

  ActorArgument(CurrentActor current) {
    this.current = current;
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == Actor.class;
  }

  @Override
  public Object resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    return current.of(Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class)));
  }
}
