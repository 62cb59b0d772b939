package org.alongside.web;

import gg.jte.CodeResolver;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import gg.jte.resolve.DirectoryCodeResolver;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** A page with every component, right and wrong; only tests have it. */
@Controller
@Profile(ShellAlone.PROFILE)
final class ExamplePages {

  private final Shells shells;
  private final TemplateEngine templates =
      TemplateEngine.create(
          new Both(Path.of("src/test/jte"), Path.of("src/main/jte")),
          Path.of("target/example-templates"),
          ContentType.Html);

  ExamplePages(Shells shells) {
    this.shells = shells;
    templates.setTrimControlStructures(true);
  }

  @GetMapping(value = "/examples", produces = MediaType.TEXT_HTML_VALUE)
  @ResponseBody
  String right(HttpServletRequest request) {
    return drawn(request, Mistakes.none());
  }

  @GetMapping(value = "/examples/wrong", produces = MediaType.TEXT_HTML_VALUE)
  @ResponseBody
  String wrong(HttpServletRequest request) {
    var key = "web.error.422.title";
    return drawn(
        request,
        Mistakes.of(
            new Mistake("", key),
            new Mistake("name", key),
            new Mistake("words", key),
            new Mistake("stance", key),
            new Mistake("formats", key),
            new Mistake("agreed", key),
            new Mistake("closes", key),
            new Mistake("stage", key)));
  }

  private String drawn(HttpServletRequest request, Mistakes mistakes) {
    var output = new StringOutput();
    templates.render(
        "examples.jte", Map.of("shell", shells.of(request), "mistakes", mistakes), output);
    return output.toString();
  }

  /** The test's templates, and those of the application. */
  private static final class Both implements CodeResolver {

    private final CodeResolver own;
    private final CodeResolver all;

    Both(Path own, Path all) {
      this.own = new DirectoryCodeResolver(own);
      this.all = new DirectoryCodeResolver(all);
    }

    @Override
    public String resolve(String name) {
      return of(name).resolve(name);
    }

    @Override
    public long getLastModified(String name) {
      return of(name).getLastModified(name);
    }

    private CodeResolver of(String name) {
      return own.exists(name) ? own : all;
    }
  }
}
