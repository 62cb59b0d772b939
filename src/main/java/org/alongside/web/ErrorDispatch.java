package org.alongside.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.Controller;

/**
 * What went wrong outside the handlers, in a filter or while a page was drawn. It is no handler
 * method on purpose: nothing may be asked of a database that is perhaps what went wrong.
 */
@Component("/error")
final class ErrorDispatch implements Controller, ErrorController {

  private final Failures failures;

  ErrorDispatch(Failures failures) {
    this.failures = failures;
  }

  @Override
  public ModelAndView handleRequest(HttpServletRequest request, HttpServletResponse response) {
    var thrown = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
    return failures.show(failure(request, thrown), thrown, request, response);
  }

  private static Failure failure(HttpServletRequest request, @Nullable Throwable thrown) {
    if (thrown != null) {
      return Failure.of(thrown.getCause() instanceof RuntimeException cause ? cause : thrown);
    }
    Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    // Somebody who asks for the error page itself finds nothing.
    return Failure.of(code instanceof Integer status ? status : 404);
  }
}
