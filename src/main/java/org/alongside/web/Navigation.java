package org.alongside.web;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The places one can go from everywhere: only those that exist here. */
@Component
public final class Navigation implements Doors {

  /**
   * A place in the header or the footer.
   *
   * @param key its name's message
   */
  public record Place(String key, String path) {
    /** Whether this place is where the reader is, or above it. */
    public boolean above(String here) {
      return path.equals("/") ? here.equals("/") : (here + "/").startsWith(path + "/");
    }
  }

  private static final List<Place> HEADER =
      List.of(
          new Place("web.nav.home", "/"),
          new Place("web.nav.projects", "/projects"),
          new Place("web.nav.decisions", "/decisions"),
          new Place("web.nav.what-we-mean", "/what-we-mean"),
          new Place("web.nav.search", "/search"));

  private static final List<Place> FOOTER =
      List.of(
          new Place("web.nav.about", "/about"),
          new Place("web.nav.what-we-mean", "/what-we-mean"),
          new Place("web.nav.accessibility", "/accessibility"),
          new Place("web.nav.privacy", "/privacy"),
          new Place("web.nav.cookies", "/cookies"),
          new Place("web.nav.contact", "/contact"));

  private final ObjectProvider<RequestMappingHandlerMapping> routes;
  private @Nullable Set<String> paths;

  Navigation(
      @Qualifier("requestMappingHandlerMapping")
          ObjectProvider<RequestMappingHandlerMapping> routes) {
    this.routes = routes;
  }

  List<Place> header() {
    return HEADER.stream().filter(place -> open(place.path())).toList();
  }

  List<Place> footer() {
    return FOOTER.stream().filter(place -> open(place.path())).toList();
  }

  @Override
  public boolean open(String path) {
    return paths().contains(path);
  }

  /** Asked for on first use only: the routes are known once everything has been put together. */
  private Set<String> paths() {
    Set<String> known = paths;
    if (known == null) {
      known = new LinkedHashSet<>();
      routes.stream().flatMap(Navigation::patterns).forEach(known::add);
      paths = known;
    }
    return known;
  }

  private static Stream<String> patterns(RequestMappingHandlerMapping mapping) {
    return mapping.getHandlerMethods().keySet().stream()
        .flatMap(route -> route.getPatternValues().stream());
  }
}
