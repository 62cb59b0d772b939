package org.alongside.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.alongside.access.Access;
import org.alongside.access.GiveRole;
import org.alongside.access.Role;
import org.alongside.access.RoleHeld;
import org.alongside.access.Scope;
import org.alongside.access.web.Routes.Route;
import org.alongside.database.RunningAlongside;
import org.alongside.decisions.web.EveryPhase;
import org.alongside.identity.web.SignedInAs;
import org.alongside.participation.Attempt;
import org.alongside.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Everybody walks over every page that they may read: on none of them stands a form whose action
 * the access table does not let them do, or a link to a page that is not for them.
 */
class OfferedOnlyWhatMayBeDoneTest {

  private static final Pattern VARIABLE = Pattern.compile("\\{([^}:]+)(?::[^}]+)?}");

  /** In the demonstration one reads letters to others, and they lead whom they were written to. */
  private static final String OTHERS_LETTERS = "/demo/mail";

  private static RunningAlongside alongside;
  private static OneProject here;
  private static EveryPhase pond;
  private static List<Route> routes;

  @BeforeAll
  static void start() {
    alongside = RunningAlongside.startDemo();
    here = OneProject.in(alongside, "Here");
    pond = new EveryPhase(alongside, "Pond");
    routes = Routes.of(alongside);
  }

  @AfterAll
  static void stop() {
    alongside.close();
  }

  private static Stream<Reader> readers() {
    var all = new ArrayList<Reader>();
    all.add(Reader.stranger(alongside));
    all.add(reader("nobody here", SignedInAs.somebody(alongside, "Nobody Here")));
    RoleHeld.givable(false).forEach(role -> all.add(with(role, null)));
    RoleHeld.givable(true).forEach(role -> all.add(with(role, pond.project())));
    here.places().forEach((role, person) -> all.add(reader(role + " here", person)));
    pond.places().forEach((role, person) -> all.add(reader(role + " of the pond", person)));
    pond.places()
        .forEach(
            (role, person) -> all.add(Reader.supporting(alongside, role + " of the pond", person)));
    var invited = pond.invited();
    all.add(reader("somebody invited", invited));
    all.add(Reader.supporting(alongside, "somebody invited", invited));
    return all.stream();
  }

  private static Reader reader(String name, PersonId person) {
    return Reader.of(alongside, name, person);
  }

  private static Reader with(Role role, @Nullable UUID project) {
    var name = role + (project == null ? " of all" : " of the pond");
    var person = SignedInAs.somebody(alongside, "Holds " + name);
    var given =
        alongside
            .bean(GiveRole.class)
            .give(null, person, role, project, alongside.clock().instant());
    assertThat(given).isInstanceOf(Attempt.Done.class);
    return reader(name, person);
  }

  @ParameterizedTest
  @MethodSource("readers")
  void noFormIsOfferedToWhoeverMayNotSendIt(Reader reader) {
    var walk = Walk.of(reader, everyPage());
    assertThat(walk.answers.values().stream().filter(status -> status == 200).count())
        .as("pages that %s reads", reader)
        .isGreaterThan(20);
    var refused = new TreeSet<String>();
    walk.forms.forEach((action, pages) -> {
      if (!may(reader, "POST", action)) {
        refused.add(action + " on " + shortened(pages));
      }
    });
    walk.links.forEach((link, everywhere) -> {
      var pages = new TreeSet<>(everywhere);
      pages.remove(OTHERS_LETTERS);
      var answer = walk.answers.getOrDefault(link, 200);
      if (!pages.isEmpty() && (answer >= 400 || !may(reader, "GET", link))) {
        refused.add("the link to " + link + " (" + answer + ") on " + shortened(pages));
      }
    });
    assertThat(refused).as("refused to %s", reader).isEmpty();
  }

  private static String shortened(Set<String> pages) {
    return pages.size() < 4
        ? pages.toString()
        : pages.size() + " pages: " + pages.iterator().next();
  }

  @Test
  void theJudgeKnowsWhatSomebodyMayNotDo() {
    var stranger = Reader.stranger(alongside);
    assertThat(may(stranger, "POST", "/sign-in")).isTrue();
    assertThat(may(stranger, "POST", "/projects/" + here.slug() + "/publish")).isFalse();
    assertThat(may(stranger, "GET", "/people")).isFalse();
    assertThat(Walk.of(stranger, List.of("/sign-in")).forms).containsKey("/sign-in");
  }

  /** All addresses of pages, in this project, the other one, and for every decision there is. */
  private static Set<String> everyPage() {
    var pages = new LinkedHashSet<String>();
    for (var route : routes) {
      if (!route.changes() && !Routes.otherThanPages(alongside).contains("GET " + route.path())) {
        pages.add(filled(route, here.slug(), here.value("decision")));
        for (var decision : pond.decisions()) {
          pages.add(filled(route, pond.slug(), decision.toString()));
        }
      }
    }
    alongside
        .bean(JdbcClient.class)
        .sql("SELECT id FROM decisions.decision")
        .query(UUID.class)
        .list()
        .forEach(id -> pages.add("/decisions/" + id));
    return pages;
  }

  private static String filled(Route route, String slug, String decision) {
    return VARIABLE
        .matcher(route.path())
        .replaceAll(variable ->
            Matcher.quoteReplacement(
                switch (variable.group(1)) {
                  case "project", "partnership" -> slug;
                  case "decision" -> decision;
                  case "section" -> "aim";
                  case "stage" -> "DESIGN";
                  case "criterion" -> "decided-together";
                  default -> here.value(variable.group(1));
                }));
  }

  /** What the access table says; whatever is no page of ours is no matter of the table. */
  private static boolean may(Reader reader, String method, String path) {
    var route =
        routes.stream()
            .filter(one -> one.method().equals(method) && pattern(one).matcher(path).matches())
            .findFirst();
    if (route.isEmpty()) {
      assertThat(method).as(path).isEqualTo("GET");
      return true;
    }
    var access = alongside.bean(Access.class);
    var action = route.get().action();
    var project = access.scope(action) == Scope.PROJECT ? project(route.get(), path) : null;
    return access.may(reader.actor(), action, project);
  }

  private static UUID project(Route route, String path) {
    var names = VARIABLE.matcher(route.path()).results().map(one -> one.group(1)).toList();
    var values = pattern(route).matcher(path);
    assertThat(values.matches()).isTrue();
    for (int at = 0; at < names.size(); at++) {
      var name = names.get(at);
      var value = values.group(at + 1);
      var found =
          alongside
              .beans(FindsProject.class)
              .filter(one -> one.variable().equals(name))
              .findFirst()
              .flatMap(one -> one.project(value));
      if (found.isPresent()) {
        return found.get();
      }
    }
    throw new AssertionError("No project in " + path);
  }

  /** What is named is told from what has a variable there by coming first in the list. */
  private static Pattern pattern(Route route) {
    return Pattern.compile(VARIABLE.matcher(route.path()).replaceAll("([^/]+)"));
  }
}
