package org.alongside.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** The addresses whose handlers take files. */
@Component
final class UploadRoutes {

  private final ObjectProvider<RequestMappingHandlerMapping> handlers;
  private volatile @Nullable List<PathPattern> patterns;

  UploadRoutes(
      @Qualifier("requestMappingHandlerMapping")
          ObjectProvider<RequestMappingHandlerMapping> handlers) {
    this.handlers = handlers;
  }

  boolean take(HttpServletRequest request) {
    var path = PathContainer.parsePath(request.getRequestURI());
    return request.getMethod().equals("POST")
        && patterns().stream().anyMatch(pattern -> pattern.matches(path));
  }

  /** Found when the first form comes, for handlers are not there yet when filters are made. */
  private List<PathPattern> patterns() {
    var known = patterns;
    if (known == null) {
      known = found();
      patterns = known;
    }
    return known;
  }

  private List<PathPattern> found() {
    return handlers.getObject().getHandlerMethods().entrySet().stream()
        .filter(one -> one.getValue().hasMethodAnnotation(TakesFiles.class))
        .flatMap(one -> one.getKey().getPatternValues().stream())
        .map(PathPatternParser.defaultInstance::parse)
        .toList();
  }
}
