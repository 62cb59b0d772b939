package org.alongside.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.access.web.Routes.Route;
import org.alongside.database.RunningAlongside;
import org.alongside.identity.web.SignedInAs;
import org.alongside.projects.Life;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Whoever may not know of a project, a partnership or a decision gets the very answer that they
 * would get if there were none: no status, header or word tells the two apart.
 */
class UnknownTest {

  private static final Pattern THING = Pattern.compile("\\{(project|partnership|decision)}");
  private static final Pattern VARIABLE = Pattern.compile("\\{[^}]+}");
  private static final String NOWHERE = "no-such-project";
  private static final String NONE = UUID.randomUUID().toString();

  private static RunningAlongside alongside;
  private static Caller stranger;
  private static Caller somebody;

  @BeforeAll
  static void start() {
    alongside = RunningAlongside.startDemo();
    stranger = Caller.stranger(alongside);
    somebody = Caller.as(alongside, SignedInAs.somebody(alongside, "Somebody Else"));
  }

  @AfterAll
  static void stop() {
    alongside.close();
  }

  @Test
  void aProjectBeforeItsStartIsAnsweredAsNone() {
    assertThat(toldApart(OneProject.hidden(alongside, "Before its start"))).isEmpty();
  }

  @Test
  void aProjectForNamedPeopleIsAnsweredAsNone() {
    var named = OneProject.hidden(alongside, "For the named");
    named.shownTo(alongside, Life.Visibility.NAMED_PEOPLE);
    assertThat(toldApart(named)).isEmpty();
  }

  @Test
  void theDraftOfADecisionIsAnsweredAsNone() {
    var open = OneProject.in(alongside, "Open to all");
    var told = new ArrayList<String>();
    for (var route : routes().stream().filter(it -> it.path().contains("{decision}")).toList()) {
      told.addAll(compared(route, open.slug(), open.draft()));
    }
    assertThat(told).isEmpty();
  }

  @Test
  void theJudgeTellsApartWhatEverybodyMaySee() {
    var open = OneProject.in(alongside, "Seen by all");
    assertThat(toldApart(open)).hasSizeGreaterThan(30);
  }

  /** What gives a project away, for everybody who may not know of it. */
  private static List<String> toldApart(OneProject project) {
    var told = new ArrayList<String>();
    assertThat(routes()).hasSizeGreaterThan(100);
    for (var route : routes()) {
      told.addAll(compared(route, project.slug(), project.value("decision")));
    }
    return told;
  }

  private static List<String> compared(Route route, String slug, String decision) {
    var there = path(route, slug, decision);
    var nowhere = path(route, NOWHERE, NONE);
    var told = new ArrayList<String>();
    for (var caller : Map.of("stranger", stranger, "somebody", somebody).entrySet()) {
      var found = plain(caller.getValue().answer(route.method(), there, Map.of()), slug, decision);
      var missing =
          plain(caller.getValue().answer(route.method(), nowhere, Map.of()), NOWHERE, NONE);
      if (!found.equals(missing)) {
        told.add(difference(found, missing) + " to a " + caller.getKey() + " at " + route.line());
      }
    }
    return told;
  }

  /**
   * Everything of an answer but the names that were asked for and what is new each time. The names
   * go first: a piece of one may look like the reference of an error page.
   */
  private static String plain(HttpResponse<String> answer, String slug, String decision) {
    var headers = new TreeMap<>(answer.headers().map());
    headers.keySet().removeAll(List.of("date", "content-length", "connection", "keep-alive"));
    return (answer.statusCode() + " " + headers + " " + answer.body())
        .replace(slug, "it")
        .replace(decision, "it")
        .replaceAll("name=\"_csrf\" value=\"[^\"]+\"", "")
        .replaceAll("\\b[A-Z2-9]{4}-[A-Z2-9]{4}\\b", "")
        .replaceAll("alongside-session=[^;]+", "");
  }

  private static String difference(String found, String missing) {
    var at = Math.max(0, Arrays.mismatch(found.toCharArray(), missing.toCharArray()) - 30);
    return Stream.of(found, missing)
        .map(it -> it.substring(0, 3) + " …" + it.substring(at, Math.min(at + 60, it.length())))
        .collect(Collectors.joining(" and "));
  }

  private static List<Route> routes() {
    return Routes.of(alongside).stream()
        .filter(route -> THING.matcher(route.path()).find())
        .toList();
  }

  private static String path(Route route, String slug, String decision) {
    return VARIABLE
        .matcher(route.path())
        .replaceAll(variable ->
            switch (variable.group().replaceAll("[{}]|:.*", "")) {
              case "project", "partnership" -> slug;
              case "decision" -> decision;
              case "version" -> "1";
              default -> "00000000-0000-4000-8000-000000000001";
            });
  }
}
