package org.alongside.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.alongside.access.GiveRole;
import org.alongside.access.Role;
import org.alongside.access.web.Routes.Route;
import org.alongside.database.RunningAlongside;
import org.alongside.decisions.web.PublishedDecisions;
import org.alongside.participation.Attempt;
import org.alongside.people.PersonId;
import org.alongside.projects.Life;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Whatever stands in an address or in a field, nobody is told that the mistake is ours: every
 * address is asked, and every form sent, with values that nothing of ours would write.
 */
class NonsenseTest {

  private static final Pattern VARIABLE = Pattern.compile("\\{[^}]+}");
  private static final String ID = "00000000-0000-4000-8000-000000000001";
  private static final String LATEST = "+1000000000-12-31T23:59:59.999999999Z";
  private static final String EARLIEST = "-1000000000-01-01T00:00:00Z";

  private static final List<String> NONSENSE =
      List.of(
          "",
          " ",
          "-1",
          "0",
          "99999999999999999999",
          "9".repeat(5_000),
          "1e400",
          LATEST,
          LATEST + "_" + ID,
          EARLIEST + "_" + ID,
          "294277-01-01T00:00:00Z_" + ID,
          "9999-99-99",
          "x".repeat(20_000),
          "'; -- {0} %s ${x} <b>",
          "\uFFFF\u200B\u202E",
          "\t\r\n\u001F",
          "a\u0000b",
          ID);

  private static RunningAlongside alongside;
  private static PublishedDecisions here;
  private static String decision;
  private static PersonId somebody;

  @BeforeAll
  static void start() {
    alongside =
        RunningAlongside.startDemo(
            "alongside.limits.account-action-a-minute=1000000",
            "alongside.limits.address-a-minute=1000000");
    here = new PublishedDecisions(alongside, "Nonsense", Life.Visibility.EVERYONE).partners(2);
    decision = here.openNow("Open?").value().toString();
    somebody = here.chair();
    give(Role.ADMINISTRATOR, null);
    give(Role.CO_ORDINATOR, null);
    give(Role.PROJECT_LEAD, here.project().id().value());
  }

  @AfterAll
  static void stop() {
    alongside.close();
  }

  @Test
  void noAddressIsAnsweredAsAMistakeOfOurs() {
    var caller = Caller.as(alongside, somebody);
    var names = new ArrayList<>(Routes.parameters(alongside));
    assertThat(names).contains("before", "after", "older", "code", "done", "language");
    var asked = new Asked();
    var routes = routes("GET");
    assertThat(routes).hasSizeGreaterThan(70);
    for (var route : routes) {
      for (var value : NONSENSE) {
        var query = "?" + Caller.form(all(names, value));
        ask(caller, "GET", path(route, null) + query, Map.of(), asked);
        if (route.path().contains("{") && !value.contains("\u0000")) {
          ask(caller, "GET", path(route, value), Map.of(), asked);
        }
      }
    }
    asked.isReadAtLeast(500);
  }

  @Test
  void noFieldIsAnsweredAsAMistakeOfOurs() {
    var names = new LinkedHashSet<>(Routes.parameters(alongside));
    forms().forEach(form -> names.addAll(form.fields().keySet()));
    assertThat(names).hasSizeGreaterThan(60);
    var asked = new Asked();
    for (var route : routes("POST")) {
      var caller = Caller.as(alongside, somebody);
      for (var value : NONSENSE) {
        ask(caller, "POST", path(route, null), all(names, value), asked);
      }
    }
    asked.isReadAtLeast(100);
  }

  /** With everything chosen that can be chosen, so that what is typed is really read. */
  @Test
  void noTextInAFormIsAnsweredAsAMistakeOfOurs() {
    var forms = forms().stream().filter(form -> !form.typed().isEmpty()).toList();
    assertThat(forms).hasSizeGreaterThan(25);
    var asked = new Asked();
    for (var form : forms) {
      var caller = Caller.as(alongside, somebody);
      for (var value : NONSENSE) {
        var sent = new LinkedHashMap<>(form.fields());
        form.typed().forEach(name -> sent.put(name, value));
        ask(caller, "POST", form.action(), sent, asked);
      }
    }
    asked.isReadAtLeast(100);
  }

  /** Every form on every page that somebody who may do everything is shown. */
  private static List<FormShown> forms() {
    var caller = Caller.as(alongside, somebody);
    var found = new LinkedHashMap<String, FormShown>();
    for (var route : routes("GET")) {
      var page = caller.answer("GET", path(route, null), Map.of());
      for (var form : FormShown.on(page.body())) {
        found.putIfAbsent(form.action(), form);
      }
    }
    return List.copyOf(found.values());
  }

  private static void ask(
      Caller caller, String method, String path, Map<String, String> form, Asked asked) {
    var status = caller.answer(method, path, form).statusCode();
    if (status == 200 || status == 422) {
      asked.read++;
    }
    if (status >= 500) {
      var sent = String.valueOf(form.values().stream().findFirst().orElse(""));
      asked.broken.add(status + " " + method + " " + shortened(path) + " " + shortened(sent));
    }
  }

  /**
   * What became of everything that was asked. A lost token or an ended session breaks nothing
   * either, so enough must really have been read: shown, or refused with its mistakes.
   */
  private static final class Asked {

    private final List<String> broken = new ArrayList<>();
    private int read;

    void isReadAtLeast(int times) {
      assertThat(broken).isEmpty();
      assertThat(read).isGreaterThanOrEqualTo(times);
    }
  }

  private static String shortened(String text) {
    return text.length() > 150 ? text.substring(0, 150) + "…" : text;
  }

  private static Map<String, String> all(Iterable<String> names, String value) {
    var fields = new LinkedHashMap<String, String>();
    // All of them together must stay within what one request may hold.
    var each = value.length() > 5_000 ? value.substring(0, 5_000) : value;
    names.forEach(name -> fields.put(name, each));
    return fields;
  }

  private static List<Route> routes(String method) {
    return Routes.of(alongside).stream().filter(route -> route.method().equals(method)).toList();
  }

  /** The address with what is there in place of its variables, or with this nonsense. */
  private static String path(Route route, @Nullable String nonsense) {
    return VARIABLE
        .matcher(route.path())
        .replaceAll(variable ->
            nonsense == null
                ? value(variable.group().replaceAll("[{}*]|:.*", ""))
                : Caller.encoded(shortened(nonsense)));
  }

  private static String value(String variable) {
    return switch (variable) {
      case "project", "partnership" -> here.project().slug().value();
      case "decision" -> decision;
      case "version" -> "1";
      case "section" -> "aim";
      case "criterion" -> "decided-together";
      case "person" -> somebody.toString();
      default -> ID;
    };
  }

  private static void give(Role role, @Nullable UUID project) {
    var now = alongside.clock().instant();
    assertThat(alongside.bean(GiveRole.class).give(null, somebody, role, project, now))
        .isInstanceOf(Attempt.Done.class);
  }

  /** Names no list of ours is without. */
  @Test
  void theJudgeReadsForms() {
    var page =
        """
        <form action="/x" method="post"><input type="hidden" name="a" value="1">
        <input name="b"><textarea name="c"></textarea><input type="radio" name="d" value="e"></form>
        """;
    var form = FormShown.on(page).getFirst();
    assertThat(form.typed()).isEqualTo(Set.of("b", "c"));
    assertThat(form.fields()).containsEntry("a", "1").containsEntry("d", "e");
  }
}
