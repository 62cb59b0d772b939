package org.alongside.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Whoever was overtaken is told so, on every page: by an answer of 409 drawn in the layout. */
class OvertakenTest {

  /** Somebody else has set the site up: there is no form left, only the site. */
  private static final Set<String> BEEN_DONE = Set.of("SetUpPages.java");

  private static final Pattern ARM = Pattern.compile("Attempt\\.Overtaken<[^>]*>[^;]*?->([^;]*);");
  private static final Pattern SILENT = Pattern.compile("seeOther|throw |Show\\.page|\\bback\\(");
  private static final Pattern VIEW = Pattern.compile("VIEW = \"([a-z]+/[A-Za-z]+)\"");

  @Test
  void nobodyWhoWasOvertakenIsLedOnInSilence() {
    var silent = new TreeSet<String>();
    int judged = 0;
    for (var page : sources().entrySet()) {
      var arms = ARM.matcher(page.getValue());
      while (arms.find()) {
        judged++;
        if (SILENT.matcher(arms.group(1)).find()) {
          silent.add(page.getKey());
        }
      }
    }
    assertThat(judged).isGreaterThan(30);
    assertThat(silent).isEqualTo(BEEN_DONE);
  }

  @Test
  void everyPageThatAnswersSoIsDrawnInTheLayoutWhichSaysIt() {
    var templates = Sources.below(Sources.TEMPLATES, ".jte");
    Set<String> frames =
        templates.entrySet().stream()
            .filter(one -> one.getValue().contains("@template.web.layout("))
            .map(one -> "@template." + name(one.getKey()).replace('/', '.') + "(")
            .collect(Collectors.toSet());
    frames.add("@template.web.layout(");
    List<String> views =
        sources().values().stream()
            .filter(source -> source.contains("Show.overtaken("))
            .flatMap(source -> VIEW.matcher(source).results().map(found -> found.group(1)))
            .toList();
    assertThat(views).hasSizeGreaterThan(15);
    assertThat(templates.entrySet())
        .filteredOn(one -> views.contains(name(one.getKey())))
        .hasSizeGreaterThan(15)
        .allMatch(one -> frames.stream().anyMatch(one.getValue()::contains));
  }

  private static String name(Path template) {
    return Sources.TEMPLATES.relativize(template).toString().replace(".jte", "");
  }

  private static Map<String, String> sources() {
    var pages = new TreeMap<String, String>();
    Sources.below(Sources.JAVA, ".java")
        .forEach((path, text) -> {
          if (path.toString().contains("/web/")) {
            pages.put(path.getFileName().toString(), text);
          }
        });
    return pages;
  }
}
