package org.alongside.projects.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.alongside.access.Actor;
import org.alongside.access.Role;
import org.alongside.database.RunningAlongside;
import org.alongside.identity.web.SignedInAs;
import org.alongside.participation.Attempt;
import org.alongside.participation.Level;
import org.alongside.partnerships.FoundPartnership;
import org.alongside.people.People;
import org.alongside.people.PersonId;
import org.alongside.projects.Examples;
import org.alongside.projects.Life;
import org.alongside.projects.Project;
import org.alongside.projects.Projects;
import org.alongside.projects.PublishActivity;
import org.alongside.projects.PublishProject;
import org.alongside.projects.ReviseProject;
import org.alongside.projects.Section;
import org.alongside.projects.SetVisibility;
import org.alongside.projects.StartActivity;
import org.alongside.projects.StartProject;
import org.alongside.projects.StateActivityLevel;
import org.alongside.projects.StateLevel;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The pages as a browser asks for them, without the browser. */
class ProjectPagesTest {

  private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private static RunningAlongside alongside;
  private static PersonId lead;
  private static String leadCookie;
  private static String otherCookie;

  @BeforeAll
  static void start() {
    alongside = RunningAlongside.startDemo();
    lead = SignedInAs.somebody(alongside, "Lena Lead", Role.CO_ORDINATOR);
    leadCookie = SignedInAs.cookie(alongside, lead);
    otherCookie = SignedInAs.cookie(alongside, SignedInAs.somebody(alongside, "Otto Other"));
  }

  @AfterAll
  static void stop() {
    alongside.close();
  }

  private static Actor actor() {
    return Actor.of(lead, Role.CO_ORDINATOR);
  }

  private static Project draft(String title) {
    var now = alongside.clock().instant();
    Project draft = alongside.bean(StartProject.class).start(actor(), title, now);
    for (Section section :
        new Section[] {
          Examples.COMPLETE.scope(),
          Examples.COMPLETE.means(),
          Examples.COMPLETE.contact(),
          new Section.Aim(title, "Shorter waits", "People wait", "")
        }) {
      alongside.bean(ReviseProject.class).revise(actor(), draft.id(), section, Long.MAX_VALUE, now);
    }
    alongside
        .bean(StateLevel.class)
        .state(actor(), draft.id(), Examples.allStages(), Examples.choice(Level.CONSULT), now);
    return draft;
  }

  private static Project published(String title, int activities) {
    var now = alongside.clock().instant();
    Project draft = draft(title);
    Attempt<Project> shown = alongside.bean(PublishProject.class).publish(actor(), draft.id(), now);
    assertThat(shown).isInstanceOf(Attempt.Done.class);
    for (int i = 0; i < activities; i++) {
      var asked = Examples.invitation("Activity " + i);
      var activity = alongside.bean(StartActivity.class).start(actor(), draft.id(), asked, now);
      alongside
          .bean(StateActivityLevel.class)
          .state(
              actor(),
              alongside.bean(Projects.class).find(draft.id()).orElseThrow(),
              activity.id(),
              Examples.choice(Level.CONSULT),
              now);
      assertThat(alongside.bean(PublishActivity.class).publish(actor(), activity.id(), now))
          .isInstanceOf(Attempt.Done.class);
    }
    return draft;
  }

  private static HttpResponse<String> get(String path, String cookie) throws Exception {
    return CLIENT.send(request(path, cookie).GET().build(), HttpResponse.BodyHandlers.ofString());
  }

  private static HttpRequest.Builder request(String path, String cookie) {
    var request = HttpRequest.newBuilder(URI.create(alongside.url() + path));
    return cookie.isEmpty() ? request : request.header("Cookie", SignedInAs.COOKIE + "=" + cookie);
  }

  /** Posts with the token of the form at {@code form}. */
  private static HttpResponse<String> post(
      String form, String path, String cookie, Map<String, String> fields) throws Exception {
    Matcher token = CSRF.matcher(get(form, cookie).body());
    assertThat(token.find()).as("a form at %s", form).isTrue();
    String body =
        fields.entrySet().stream()
            .map(field -> field.getKey() + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&", "_csrf=" + encoded(token.group(1)) + "&", ""));
    return CLIENT.send(
        request(path, cookie)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Test
  void theWorkOnAProjectLeadsToItsPartnersAndTicksThatOff() throws Exception {
    Project draft = draft("Bringing partners together");
    var edit = "/projects/" + draft.slug() + "/edit";
    var begin = "href=\"/partnerships/new/" + draft.slug() + "\"";
    var invite = "href=\"/partnerships/" + draft.slug() + "/invitations\"";
    assertThat(get(edit, leadCookie).body()).contains(begin).doesNotContain(invite);
    var found = alongside.bean(FoundPartnership.class);
    var now = alongside.clock().instant();
    found.found(draft.id().value(), draft.slug().value(), actor(), now);
    assertThat(get(edit, leadCookie).body())
        .doesNotContain(begin)
        .contains(invite, "href=\"/partnerships/" + draft.slug() + "\"");
  }

  @Test
  void theProjectPageAsksAtMostSixTimesHoweverMuchThereIs() throws Exception {
    String few = "/projects/" + published("Few", 1).slug();
    String many = "/projects/" + published("Many", 30).slug();
    assertThat(get(many, "").body()).contains("Activity 29", "No decision has been announced yet");
    assertThat(asked(many)).isLessThanOrEqualTo(6).isEqualTo(asked(few));
    assertThat(asked("/projects")).isLessThanOrEqualTo(3);
    assertThat(asked(many + "/activities/activity-3")).isLessThanOrEqualTo(3);
  }

  /** With a cookie nobody is served a drawing made for somebody before them. */
  private static HttpResponse<String> drawn(String path) throws Exception {
    return CLIENT.send(
        request(path, "").header("Cookie", "seen=yes").GET().build(),
        HttpResponse.BodyHandlers.ofString());
  }

  /** The least of three: settings that every page shows are read anew every few seconds. */
  private static int asked(String path) throws Exception {
    // A count is noted just after its answer has left: the next answer shows that it is there.
    drawn(path);
    int least = Integer.MAX_VALUE;
    for (int i = 0; i < 3; i++) {
      assertThat(drawn(path).statusCode()).isEqualTo(200);
      least = Math.min(least, alongside.queries().of(path));
    }
    return least;
  }

  @Test
  void aDraftIsNotFoundByStrangersAndOthersAndReadByThoseWhoWorkOnIt() throws Exception {
    String path = "/projects/" + draft("Hidden").slug();
    assertThat(get(path, "").statusCode()).isEqualTo(404);
    assertThat(get(path, otherCookie).statusCode()).isEqualTo(404);
    assertThat(get(path, leadCookie).body()).contains("This is a draft");
    assertThat(get(path + "/edit", otherCookie).statusCode()).isEqualTo(404);
    assertThat(get(path + "/edit/aim", otherCookie).statusCode()).isEqualTo(404);
    assertThat(get(path + "/publish", otherCookie).statusCode()).isEqualTo(404);
    assertThat(get("/projects/new", otherCookie).statusCode()).isEqualTo(403);
    assertThat(get("/projects/no-such-project", leadCookie).statusCode()).isEqualTo(404);
    assertThat(get("/projects", "").body()).doesNotContain("Hidden");
  }

  @Test
  void withNamedPeopleOnlyStrangersFindNothing() throws Exception {
    Project project = published("Named", 0);
    String path = "/projects/" + project.slug();
    assertThat(get(path, "").statusCode()).isEqualTo(200);
    alongside
        .bean(SetVisibility.class)
        .set(actor(), project.id(), Life.Visibility.NAMED_PEOPLE, alongside.clock().instant());
    assertThat(get(path, "").statusCode()).isEqualTo(404);
    assertThat(get(path, otherCookie).statusCode()).isEqualTo(404);
    var added =
        post(
            path + "/people",
            path + "/people",
            leadCookie,
            Map.of("email", "otto.other@example.org", "role", "NAMED_READER"));
    assertThat(added.statusCode()).isEqualTo(303);
    assertThat(get(path, otherCookie).statusCode()).isEqualTo(200);
    assertThat(get(path + "/edit", otherCookie).statusCode()).isEqualTo(403);
  }

  @Test
  void anAddressThatNobodyHasIsSaidAtItsFieldAndKept() throws Exception {
    String path = "/projects/" + draft("Mistyped").slug() + "/people";
    var typed = Map.of("email", "otto.othr@example", "role", "PROJECT_LEAD");
    var again = post(path, path, leadCookie, typed);
    assertThat(again.statusCode()).isEqualTo(422);
    assertThat(again.body())
        .contains("href=\"#email\"", "id=\"email-error\"", "value=\"otto.othr@example\"");
    assertThat(again.body()).containsPattern("value=\"PROJECT_LEAD\"[^>]* checked");
  }

  @Test
  void aTitleThatCanNotBeSeenAsAWholeIsRefused() throws Exception {
    for (String title : List.of("Two\nlines", "Turned \u202Eround", "Hid\u200Bden", "a\u0007b")) {
      var again = post("/projects/new", "/projects/new", leadCookie, Map.of("title", title));
      assertThat(again.statusCode()).isEqualTo(422);
      assertThat(again.body()).contains("signs that can be seen", "href=\"#title\"");
    }
    var name = post("/people", "/people", leadCookie, Map.of("name", "Dee\u202Enimda"));
    assertThat(name.statusCode()).isEqualTo(422);
    assertThat(name.body()).contains("signs that can be seen", "href=\"#name\"");
  }

  @Test
  void twoWhoEditTheSameSectionAtOnceSeeBothAndLoseNothing() throws Exception {
    String path = "/projects/" + draft("Both").slug();
    String form = path + "/edit/means";
    String seen = seen(get(form, leadCookie).body());
    var first =
        post(form, form, leadCookie, Map.of("seen", seen, "time", "The first", "money", "£1"));
    assertThat(first.statusCode()).isEqualTo(303);
    var second =
        post(form, form, leadCookie, Map.of("seen", seen, "time", "The second", "money", "£2"));
    assertThat(second.statusCode()).isEqualTo(409);
    assertThat(second.body())
        .contains("The first", "The second", "Somebody else changed this")
        .contains("£2");
    var third =
        post(
            form,
            form,
            leadCookie,
            Map.of("seen", seen(second.body()), "time", "The second", "money", "£2"));
    assertThat(third.statusCode()).isEqualTo(303);
    assertThat(get(form, leadCookie).body()).contains("The second").doesNotContain("The first");
  }

  private static String seen(String body) {
    Matcher seen = Pattern.compile("name=\"seen\" value=\"([0-9]+)\"").matcher(body);
    assertThat(seen.find()).isTrue();
    return seen.group(1);
  }

  @Test
  void aPreviewLinkOpensADraftForAnyoneUntilItIsStopped() throws Exception {
    String path = "/projects/" + draft("Shared draft").slug();
    String form = path + "/preview-links";
    var made = post(form, form, leadCookie, Map.of());
    Matcher link = Pattern.compile("/projects/previews/([A-Za-z0-9_-]{43})").matcher(made.body());
    assertThat(link.find()).isTrue();
    var read = get(link.group(), "");
    assertThat(read.statusCode()).isEqualTo(200);
    assertThat(read.body()).contains("Shared draft", "You are reading a draft");
    assertThat(read.headers().firstValue("X-Robots-Tag").orElse("")).contains("noindex");
    assertThat(read.headers().firstValue("Referrer-Policy").orElse("")).isEqualTo("no-referrer");
    assertThat(get("/projects/previews/" + "x".repeat(43), "").statusCode()).isEqualTo(404);
    assertThat(get(form, leadCookie).body()).doesNotContain(link.group(1));
    Matcher stop = Pattern.compile(form + "/[0-9a-f-]+/revocation").matcher(made.body());
    assertThat(stop.find()).isTrue();
    assertThat(post(form, stop.group(), leadCookie, Map.of()).statusCode()).isEqualTo(303);
    assertThat(get(link.group(), "").statusCode()).isEqualTo(404);
  }

  @Test
  void aPreviewLinkStopsWhenTheProjectIsForNamedPeopleOrTakenBack() throws Exception {
    Project named = published("Previewed and named", 0);
    String first = preview("/projects/" + named.slug());
    assertThat(get(first, "").statusCode()).isEqualTo(200);
    var now = alongside.clock().instant();
    var visibility = alongside.bean(SetVisibility.class);
    visibility.set(actor(), named.id(), Life.Visibility.NAMED_PEOPLE, now);
    assertThat(get(first, "").statusCode()).isEqualTo(404);
    String path = "/projects/" + published("Previewed and gone", 0).slug();
    String second = preview(path);
    String form = path + "/withdrawal";
    post(form, form, leadCookie, Map.of("closing-words", "We named it wrongly"));
    assertThat(get(second, "").statusCode()).isEqualTo(404);
  }

  private static String preview(String path) throws Exception {
    String form = path + "/preview-links";
    var made = post(form, form, leadCookie, Map.of());
    Matcher link = Pattern.compile("/projects/previews/[A-Za-z0-9_-]{43}").matcher(made.body());
    assertThat(link.find()).as("%s", made.statusCode()).isTrue();
    return link.group();
  }

  @Test
  void whatWasTakenBackStillSaysThatItWasThereAndWhy() throws Exception {
    String path = "/projects/" + published("Gone", 1).slug();
    String form = path + "/withdrawal";
    assertThat(post(form, form, leadCookie, Map.of("closing-words", " ")).statusCode())
        .isEqualTo(422);
    var done = post(form, form, leadCookie, Map.of("closing-words", "We named it wrongly"));
    assertThat(done.statusCode()).isEqualTo(303);
    assertThat(get(path, "").body())
        .contains("was taken back", "We named it wrongly", "Consult")
        .doesNotContain("Activity 0");
    assertThat(get(path + "/activities/activity-0", "").statusCode()).isEqualTo(404);
    assertThat(get("/projects", "").body()).doesNotContain("Gone");
  }

  @Test
  void aCopySaysWhatIsCopiedAndStartsAsADraft() throws Exception {
    String path = "/projects/" + published("Original", 1).slug();
    String form = path + "/copy";
    assertThat(get(form, leadCookie).body()).contains("What is copied", "What is not copied");
    var copied = post(form, form, leadCookie, Map.of("title", "The copy"));
    assertThat(copied.headers().firstValue("Location").orElse(""))
        .endsWith("/projects/the-copy/edit");
    assertThat(get("/projects/the-copy", "").statusCode()).isEqualTo(404);
    assertThat(get("/projects/the-copy", leadCookie).body()).contains("Shorter waits");
  }

  @Test
  void aPartnerFindsTheRoomFromTheAccountAndHomeAndNobodyElseDoes() throws Exception {
    var partner = alongside.bean(People.class).startingWith("Willow Brook").getFirst();
    String cookie = SignedInAs.cookie(alongside, partner.id());
    String room = "/partnerships/a-better-way-to-an-autism-or-adhd-assessment";
    assertThat(get("/projects/yours", cookie).body()).contains("href=\"" + room + "\"");
    String newcomer = SignedInAs.cookie(alongside, SignedInAs.somebody(alongside, "Nia New"));
    assertThat(get("/projects/yours", newcomer).body())
        .contains("You do not work on a project here yet.")
        .doesNotContain(room);
    assertThat(get("/me", cookie).body()).contains("/projects/yours");
    assertThat(get("/", cookie).body()).contains("/projects/yours");
    assertThat(get("/", "").body()).doesNotContain("/projects/yours");
  }

  @Test
  void aFormWithoutItsTokenChangesNothing() throws Exception {
    String path = "/projects/" + draft("Token").slug();
    var forged =
        CLIENT.send(
            request(path + "/publish", leadCookie)
                .POST(HttpRequest.BodyPublishers.noBody())
                .build(),
            HttpResponse.BodyHandlers.ofString());
    assertThat(forged.statusCode()).isEqualTo(403);
    assertThat(get(path, "").statusCode()).isEqualTo(404);
  }
}
