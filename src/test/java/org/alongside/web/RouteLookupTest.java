package org.alongside.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.alongside.web.RouteLookup.Shape;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.server.PathContainer;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.util.pattern.PathPatternParser;

class RouteLookupTest {

  private static boolean compared(String route, String path) {
    var options = new RequestMappingInfo.BuilderConfiguration();
    options.setPatternParser(new PathPatternParser());
    var info = RequestMappingInfo.paths(route).options(options).build();
    return Shape.of(info).takes(Shape.of(PathContainer.parsePath(path)));
  }

  @ParameterizedTest
  @CsvSource({
    "/, /",
    "/search, /search",
    "/decisions/{decision}, /decisions/0190",
    "/decisions/{decision}, /%64ecisions/0190",
    "/decisions/{decision}, /decisions;a=b/0190",
    "/decisions/{decision}, /decisions/a%2Fb",
    "/agreement/{version:\\d+}, /agreement/12",
    "/{topic}/feed, /care/feed",
    "/files/**, /files/a/b/c",
    "/files/{*rest}, /files/a/b/c",
    "/page?, /pages"
  })
  void comparesWithEveryRouteThatMayBeMeant(String route, String path) {
    assertThat(compared(route, path)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "/decisions/{decision}, /projects/0190",
    "/decisions/{decision}, /decisions",
    "/decisions/{decision}, /decisions/0190/response",
    "/decisions/{decision}, /decisions/",
    "/search, /"
  })
  void comparesWithNoOther(String route, String path) {
    assertThat(compared(route, path)).isFalse();
  }
}
