package org.alongside.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;
import org.springframework.web.util.pattern.PathPattern;

/**
 * Finds what answers an address. Spring compares an address that holds a name with every one of our
 * some five hundred routes; here only with those of its own {@link Shape}.
 */
@Component
final class RouteLookup implements WebMvcRegistrations {

  @Override
  public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
    return new ByShape();
  }

  private static final class ByShape extends RequestMappingHandlerMapping {

    private final Map<RequestMappingInfo, Shape> shapes = new ConcurrentHashMap<>();

    @Override
    protected @Nullable HandlerMethod lookupHandlerMethod(String path, HttpServletRequest request)
        throws Exception {
      return super.lookupHandlerMethod(path, new Asked(request));
    }

    @Override
    protected @Nullable RequestMappingInfo getMatchingMapping(
        RequestMappingInfo route, HttpServletRequest request) {
      return request instanceof Asked asked && !shape(route).takes(asked.shape)
          ? null
          : super.getMatchingMapping(route, request);
    }

    private Shape shape(RequestMappingInfo route) {
      return shapes.computeIfAbsent(route, Shape::of);
    }
  }

  /** A request while its route is looked for. */
  private static final class Asked extends HttpServletRequestWrapper {

    private final Shape shape;
    private final String method;

    Asked(HttpServletRequest request) {
      super(request);
      var path = ServletRequestPathUtils.getParsedRequestPath(request).pathWithinApplication();
      shape = Shape.of(path);
      method = request.getMethod();
    }

    @Override
    public String getMethod() {
      return method;
    }
  }

  /**
   * What can be seen of a path at once.
   *
   * @param first its first segment, decoded; empty for a route that begins with a name
   * @param elements how many segments and slashes it has; minus one for a route that takes any
   */
  record Shape(String first, int elements) {

    private static final Shape ANY = new Shape("", -1);

    static Shape of(PathContainer path) {
      var elements = path.elements();
      return new Shape(
          elements.size() > 1 && elements.get(1) instanceof PathContainer.PathSegment segment
              ? segment.valueToMatch()
              : "",
          elements.size());
    }

    static Shape of(RequestMappingInfo route) {
      var patterns = route.getPathPatternsCondition();
      return patterns == null || patterns.getPatterns().size() != 1
          ? ANY
          : of(patterns.getFirstPattern());
    }

    private static Shape of(PathPattern pattern) {
      var words = pattern.getPatternString();
      if (words.contains("*") || words.indexOf('?') >= 0) {
        return ANY;
      }
      var shape = of(PathContainer.parsePath(words));
      return shape.first().contains("{") ? new Shape("", shape.elements()) : shape;
    }

    /** Whether a path of this shape may be one of the route's. */
    boolean takes(Shape path) {
      return elements < 0
          || (elements == path.elements() && (first.isEmpty() || first.equals(path.first())));
    }
  }
}
