package org.alongside.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.access.GiveRole;
import org.alongside.access.Role;
import org.alongside.access.RoleHeld;
import org.alongside.database.RunningAlongside;
import org.alongside.decisions.web.PublishedDecisions;
import org.alongside.identity.web.SignedInAs;
import org.alongside.participation.Attempt;
import org.alongside.projects.Life;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What can be taken along as a file is open to exactly those who can read it on a page. A new
 * address that answers with something else than a page fails until it stands here beside its page.
 */
class ExportsTest {

  private static final Map<String, String> PAGE_OF =
      Map.of(
          "/decisions/{decision}/record.json", "/decisions/{decision}",
          "/me/data.json", "/me/data");

  /**
   * Questions for the browser's own passkeys: random numbers, and nothing that anybody said. A file
   * is open to whoever may read what it belongs to, which has a test of its own. And all answers to
   * a consultation stand on no page and have an action of their own.
   */
  private static final Set<String> NO_EXPORTS =
      Set.of(
          "POST /me/passkeys/options",
          "POST /sign-in/passkey/options",
          "GET /files/{stored}/{name}",
          "GET /consultations/{consultation}/answers/files/{stored}/{name}",
          "POST /consultations/{consultation}/responses.csv");

  /** What a table that is brought in has wrong: the same rows that stand on its page. */
  private static final Map<String, String> SAME_ROWS =
      Map.of(
          "/consultations/{consultation}/imports/{batch}/problems.csv",
          "/consultations/{consultation}/imports/{batch}");

  /** Programs fetch them as strangers: they hold what everybody may read, whoever asks. */
  private static final Map<String, String> FEED_OF =
      Map.of(
          "/projects/{project}/feed.atom", "/projects/{project}",
          "/projects/{project}/calendar.ics", "/projects/{project}",
          "/projects/feed.atom", "/projects",
          "/projects/calendar.ics", "/projects");

  private static RunningAlongside alongside;
  private static PublishedDecisions here;
  private static String decision;
  private static Map<String, Caller> callers;

  @BeforeAll
  static void start() {
    alongside = RunningAlongside.startDemo();
    here = new PublishedDecisions(alongside, "Exported", Life.Visibility.EVERYONE).partners(2);
    decision = here.agreed("Which room?").value().toString();
    callers = callers();
  }

  @AfterAll
  static void stop() {
    alongside.close();
  }

  private static Map<String, Caller> callers() {
    var all = new LinkedHashMap<String, Caller>();
    all.put("a stranger", Caller.stranger(alongside));
    all.put("nobody here", Caller.as(alongside, SignedInAs.somebody(alongside, "No Role")));
    RoleHeld.givable(false).forEach(role -> all.put("any " + role, with(role, null)));
    var project = here.project().id().value();
    RoleHeld.givable(true).forEach(role -> all.put("here " + role, with(role, project)));
    here.partners().forEach(one -> all.put("partner " + one.value(), Caller.as(alongside, one)));
    var elsewhere =
        new PublishedDecisions(alongside, "Other", Life.Visibility.EVERYONE).partners(2);
    elsewhere
        .partners()
        .forEach(one -> all.put("elsewhere " + one.value(), Caller.as(alongside, one)));
    return all;
  }

  private static Caller with(Role role, @Nullable UUID project) {
    var name = "Exports " + role + (project == null ? "" : " here");
    var person = SignedInAs.somebody(alongside, name);
    var now = alongside.clock().instant();
    assertThat(alongside.bean(GiveRole.class).give(null, person, role, project, now))
        .isInstanceOf(Attempt.Done.class);
    return Caller.as(alongside, person);
  }

  @Test
  void everyAnswerThatIsNoPageStandsBesideItsPage() {
    var known = new HashSet<>(NO_EXPORTS);
    PAGE_OF.keySet().forEach(path -> known.add("GET " + path));
    FEED_OF.keySet().forEach(path -> known.add("GET " + path));
    SAME_ROWS.keySet().forEach(path -> known.add("GET " + path));
    assertThat(Routes.otherThanPages(alongside)).isEqualTo(known);
    var routes = Routes.of(alongside);
    Stream.of(PAGE_OF, SAME_ROWS)
        .forEach(each ->
            each.forEach((export, page) ->
                assertThat(action(routes, export)).isEqualTo(action(routes, page))));
  }

  private static Object action(List<Routes.Route> routes, String path) {
    return routes.stream()
        .filter(route -> route.path().equals(path) && !route.changes())
        .findFirst()
        .orElseThrow()
        .action();
  }

  /** Also where a page's handler would answer with another kind of thing. */
  @Test
  void whatReadersAreGivenIsHtmlUnlessItIsListed() {
    var partner = Caller.as(alongside, here.chair());
    var other = new TreeSet<String>();
    int asked = 0;
    for (var route : Routes.of(alongside)) {
      if (!route.changes()) {
        asked++;
        var kind = partner.kind(address(route.path()));
        if (!kind.isEmpty() && !kind.startsWith("text/html")) {
          other.add(route.path());
        }
      }
    }
    assertThat(asked).isGreaterThan(60);
    other.removeAll(FEED_OF.keySet());
    assertThat(other).isEqualTo(new TreeSet<>(PAGE_OF.keySet()));
  }

  @Test
  void feedsAreOpenToEverybodyWhereStrangersReadThePageAndToNobodyElsewhere() {
    var stranger = Caller.stranger(alongside);
    var different = new ArrayList<String>();
    var asked = new HashSet<Boolean>();
    for (var state : List.of("PUBLISHED EVERYONE", "PUBLISHED NAMED_PEOPLE", "DRAFT EVERYONE")) {
      var words = state.split(" ", -1);
      become(words[0], words[1]);
      FEED_OF.forEach((feed, page) -> {
        boolean open = stranger.asks("GET", address(page), false).equals("200");
        asked.add(open);
        callers.forEach((who, caller) -> {
          if (caller.asks("GET", address(feed), false).equals("200") != open) {
            different.add(state + " " + feed + " " + who);
          }
        });
      });
    }
    assertThat(different).isEmpty();
    assertThat(asked).containsExactlyInAnyOrder(true, false);
  }

  @Test
  void everyExportIsOpenToExactlyThoseWhoCanReadItsPage() {
    var answers = new HashSet<String>();
    var different = new ArrayList<String>();
    for (var state : List.of("PUBLISHED EVERYONE", "PUBLISHED NAMED_PEOPLE", "DRAFT EVERYONE")) {
      var words = state.split(" ", -1);
      become(words[0], words[1]);
      PAGE_OF.forEach((export, page) ->
          callers.forEach((who, caller) -> {
            var onPage = caller.asks("GET", address(page), false);
            var inFile = caller.asks("GET", address(export), false);
            answers.add(state + " " + export + " " + onPage);
            if (!onPage.equals(inFile)) {
              different.add(state + " " + export + " " + who + " " + onPage + " " + inFile);
            }
          }));
    }
    assertThat(different).isEmpty();
    var record = "/decisions/{decision}/record.json ";
    assertThat(answers)
        .contains(
            "PUBLISHED EVERYONE " + record + "200",
            "PUBLISHED NAMED_PEOPLE " + record + "200",
            "PUBLISHED NAMED_PEOPLE " + record + "404",
            "DRAFT EVERYONE " + record + "200",
            "DRAFT EVERYONE " + record + "404",
            "DRAFT EVERYONE /me/data.json sign in first",
            "DRAFT EVERYONE /me/data.json 200");
  }

  private static void become(String state, String visibility) {
    alongside
        .bean(JdbcClient.class)
        .sql(
            """
            UPDATE projects.project SET state = :state, visibility = :visibility,
              published_at = CASE :state WHEN 'DRAFT' THEN NULL ELSE now() END
            WHERE id = :project
            """)
        .param("state", state)
        .param("visibility", visibility)
        .param("project", here.project().id().value())
        .update();
  }

  private static String address(String path) {
    return path.replace("{decision}", decision)
        .replaceAll("\\{(project|partnership)}", here.project().slug().value())
        .replaceAll("\\{[a-z]*(:[^}]*)?}", "1");
  }
}
