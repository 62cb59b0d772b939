package org.alongside.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.alongside.access.AccessTable;
import org.alongside.access.Action;
import org.alongside.access.GiveRole;
import org.alongside.access.Role;
import org.alongside.access.RoleHeld;
import org.alongside.access.Scope;
import org.alongside.access.web.Routes.Route;
import org.alongside.database.RunningAlongside;
import org.alongside.identity.web.SignedInAs;
import org.alongside.participation.Attempt;
import org.alongside.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Asks for every address as a stranger, in every wrong role, as somebody of another project, and
 * without a form's token. An address that is not on the list fails.
 */
class RoutesTest {

  private static final Path LIST = Path.of("src/test/resources/routes.csv");
  private static final Pattern VARIABLE = Pattern.compile("\\{[^}]+}");

  /** Enough for every form that names one thing only, so that it is not refused for a gap. */
  private static final String FILLED_IN =
      "closed=true&yes=true&aim=true&explained=true&risk=true&seen=1&version=1&decision=Taken"
          + "&taker=Us&words=Words&reason=Words";

  private static final AccessTable TABLE = AccessTable.load();

  private static RunningAlongside alongside;
  private static OneProject here;
  private static OneProject elsewhere;

  @BeforeAll
  static void start() {
    alongside = RunningAlongside.startDemo();
    here = OneProject.in(alongside, "Here");
    elsewhere = OneProject.in(alongside, "Elsewhere");
  }

  @AfterAll
  static void stop() {
    alongside.close();
  }

  @Test
  void everyAddressIsOnTheList() throws IOException {
    var found = Routes.of(alongside).stream().map(Route::line).toList();
    Files.createDirectories(Path.of("target"));
    Files.write(Path.of("target/routes.csv"), found);
    assertThat(found).hasSizeGreaterThan(40);
    assertThat(found)
        .as("the list in %s; what is there now is in target/routes.csv", LIST)
        .isEqualTo(Files.readAllLines(LIST));
  }

  @Test
  void aStrangerIsRefused() {
    var stranger = Caller.stranger(alongside);
    assertThat(let(stranger, guarded(Role.EVERYONE))).isEmpty();
  }

  @Test
  void somebodyWithoutARoleIsRefused() {
    var nobody = Caller.as(alongside, SignedInAs.somebody(alongside, "Nobody Here"));
    assertThat(let(nobody, guarded(Role.SIGNED_IN))).isEmpty();
  }

  @Test
  void everyWrongRoleIsRefused() {
    var people = new EnumMap<Role, Caller>(Role.class);
    RoleHeld.givable(false).forEach(role -> people.put(role, with(role, null)));
    RoleHeld.givable(true).forEach(role -> people.put(role, with(role, here.id())));
    var let = new ArrayList<String>();
    people.forEach((role, caller) -> let.addAll(let(caller, guarded(role))));
    assertThat(people).hasSizeGreaterThan(7);
    assertThat(let).isEmpty();
  }

  @Test
  void whoeverLeadsAnotherProjectIsRefusedInThisOne() {
    var person = SignedInAs.somebody(alongside, "Leads Elsewhere");
    RoleHeld.givable(true).forEach(role -> give(person, role, elsewhere.id()));
    var caller = Caller.as(alongside, person);
    assertThat(inProjects()).hasSizeGreaterThan(60);
    assertThat(let(caller, inProjects())).isEmpty();
  }

  @Test
  void everyPlaceInThisProjectOpensOnlyWhatItShould() {
    assertThat(here.places()).hasSize(4);
    var let = new ArrayList<String>();
    here.places()
        .forEach((role, person) -> {
          var caller = Caller.as(alongside, person);
          let.addAll(let(caller, guarded(held(role))));
          var room = new Route("GET", "/partnerships/{partnership}", Action.READ_PARTNERSHIP);
          assertThat(let(caller, List.of(room))).as("%s in their own room", role).hasSize(1);
        });
    assertThat(let).isEmpty();
  }

  @Test
  void aPlaceInAnotherProjectOpensNothingInThisOne() {
    var inThisOne = inProjects();
    assertThat(inThisOne).hasSizeGreaterThan(60);
    var let = new ArrayList<String>();
    elsewhere
        .places()
        .forEach((role, person) -> let.addAll(let(Caller.as(alongside, person), inThisOne)));
    assertThat(let).isEmpty();
  }

  /** What belongs to this project is not found below another one, whoever one is there. */
  @Test
  void nothingOfThisProjectIsReachedThroughAnother() {
    var everything = SignedInAs.somebody(alongside, "Everything Elsewhere");
    RoleHeld.givable(true).forEach(role -> give(everything, role, elsewhere.id()));
    var callers = new ArrayList<Caller>();
    callers.add(Caller.as(alongside, everything));
    elsewhere.places().values().forEach(one -> callers.add(Caller.as(alongside, one)));
    var own =
        Routes.of(alongside).stream()
            .filter(route ->
                Things.ofOneProject().stream().anyMatch(name -> route.path().contains("{" + name)))
            .toList();
    assertThat(own).hasSizeGreaterThan(15);
    var before = here.asItIs();
    assertThat(before).hasSizeGreaterThanOrEqualTo(Things.ofOneProject().size());
    var shown = new ArrayList<String>();
    for (var route : own) {
      var through = through(route);
      for (var caller : callers) {
        var answer = caller.asks(route.method(), through, true, FILLED_IN);
        if (answer.equals("200")) {
          shown.add(route.line());
        }
      }
    }
    assertThat(shown).isEmpty();
    assertThat(here.asItIs()).isEqualTo(before);
  }

  /** So that the refusals above are not for want of a decision that is open and asks them. */
  @Test
  void whatIsRefusedThroughAnotherProjectIsTakenAtHome() {
    var partner = Objects.requireNonNull(elsewhere.places().get(Role.PARTNER_LIVED));
    var caller = Caller.as(alongside, partner);
    var objections = "/decisions/" + elsewhere.value("decision") + "/objections/";
    for (var verb : List.of("/test", "/closing", "/close")) {
      assertThat(caller.asks("POST", objections + here.value("objection") + verb, true, FILLED_IN))
          .as("%s of another project's", verb)
          .isEqualTo("422");
    }
    var own = objections + elsewhere.value("objection");
    assertThat(caller.asks("POST", own + "/test", true, FILLED_IN)).isEqualTo("303");
    assertThat(caller.asks("POST", own + "/close", true, FILLED_IN)).isEqualTo("303");
  }

  /** The address of something of this project below the other one. */
  private static String through(Route route) {
    return VARIABLE
        .matcher(route.path())
        .replaceAll(variable -> {
          var name = name(variable.group());
          return (Things.ofOneProject().contains(name) ? here : elsewhere).value(name);
        });
  }

  /** A draft is hidden from the same people on its page and in the file that is made of it. */
  @Test
  void whatIsHiddenOnAPageIsHiddenInItsExport() {
    var outside = new ArrayList<Caller>();
    outside.add(Caller.stranger(alongside));
    elsewhere.places().values().forEach(one -> outside.add(Caller.as(alongside, one)));
    var page = "/decisions/" + here.draft();
    for (var caller : outside) {
      assertThat(caller.asks("GET", page, false)).isEqualTo("404");
      assertThat(caller.asks("GET", page + "/record.json", false)).isEqualTo("404");
    }
    here.places()
        .values()
        .forEach(
            one -> assertThat(Caller.as(alongside, one).asks("GET", page, false)).isEqualTo("200"));
  }

  /** The next at a shared computer finds nothing of whoever signed out. */
  @Test
  void whoeverSignsOutLeavesNoInvitationBehind() {
    var caller = Caller.as(alongside, SignedInAs.somebody(alongside, "Shares A Computer"));
    var answer = caller.answer("POST", "/sign-out", Map.of());
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().allValues("set-cookie"))
        .anySatisfy(cookie ->
            assertThat(cookie)
                .startsWith("alongside-invitation=;")
                .contains("Path=/partnerships", "Max-Age=0"));
  }

  @Test
  void nothingChangesWithoutTheTokenOfAForm() {
    var person = SignedInAs.somebody(alongside, "Has Everything", Role.ADMINISTRATOR);
    var caller = Caller.as(alongside, person);
    var changing = Routes.of(alongside).stream().filter(Route::changes).toList();
    assertThat(changing).hasSizeGreaterThan(20);
    assertThat(changing)
        .allSatisfy(route ->
            assertThat(caller.asks(route.method(), path(route), false))
                .as(route.line())
                .isEqualTo("403"));
  }

  @Test
  void theJudgeSeesADoorThatStandsOpen() {
    var open = new Route("GET", "/", Action.GIVE_ROLE);
    assertThat(let(Caller.stranger(alongside), List.of(open))).hasSize(1);
  }

  /** Guarded addresses of this project. */
  private static List<Route> inProjects() {
    return guarded(Role.SIGNED_IN).stream()
        .filter(route -> TABLE.rule(route.action()).scope() == Scope.PROJECT)
        .toList();
  }

  /** A co-chair is a partner too. */
  private static Set<Role> held(Role place) {
    return switch (place) {
      case CO_CHAIR_LIVED -> EnumSet.of(place, Role.PARTNER_LIVED);
      case CO_CHAIR_LEARNT -> EnumSet.of(place, Role.PARTNER_LEARNT);
      default -> EnumSet.of(place);
    };
  }

  /** The addresses that this role does not open by itself. */
  private static List<Route> guarded(Role role) {
    return guarded(EnumSet.of(role));
  }

  private static List<Route> guarded(Set<Role> roles) {
    var held = EnumSet.of(Role.EVERYONE);
    held.addAll(roles);
    if (!roles.equals(Set.of(Role.EVERYONE))) {
      held.add(Role.SIGNED_IN);
    }
    return Routes.of(alongside).stream()
        .filter(route -> TABLE.rule(route.action()).roles().stream().noneMatch(held::contains))
        .toList();
  }

  /** Those of the addresses that let somebody in who should have been refused. */
  private static List<String> let(Caller caller, List<Route> routes) {
    var let = new ArrayList<String>();
    for (var route : routes) {
      var answer = caller.asks(route.method(), path(route), true);
      if (!Set.of("403", "sign in first").contains(answer)) {
        let.add(answer + " " + route.line());
      }
    }
    return let;
  }

  private static Caller with(Role role, @Nullable UUID project) {
    var name = "Only " + role + (project == null ? "" : " Here");
    var person = SignedInAs.somebody(alongside, name);
    give(person, role, project);
    return Caller.as(alongside, person);
  }

  private static void give(PersonId person, Role role, @Nullable UUID project) {
    var now = alongside.clock().instant();
    assertThat(alongside.bean(GiveRole.class).give(null, person, role, project, now))
        .isInstanceOf(Attempt.Done.class);
  }

  private static String path(Route route) {
    return VARIABLE
        .matcher(route.path())
        .replaceAll(variable -> here.value(name(variable.group())));
  }

  private static String name(String variable) {
    return variable.replaceAll("[{}*]|:.*", "");
  }
}
