package org.alongside.organisation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.alongside.access.Actor;
import org.alongside.access.GiveRole;
import org.alongside.access.Role;
import org.alongside.access.RoleHeld;
import org.alongside.access.TakeRole;
import org.alongside.database.RunningAlongside;
import org.alongside.facts.Audience;
import org.alongside.facts.Fact;
import org.alongside.facts.Facts;
import org.alongside.identity.web.SignedInAs;
import org.alongside.participation.Attempt;
import org.alongside.participation.Here;
import org.alongside.people.PersonId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What administrators did can be read by those whom it concerns. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HappenedPagesTest {

  private static final Pattern OLDER =
      Pattern.compile("href=\"(/settings/happened\\?before=[^\"]*)");

  private final RunningAlongside alongside = RunningAlongside.start();
  private final HttpClient client = HttpClient.newHttpClient();
  private final PersonId ada = SignedInAs.somebody(alongside, "Ada Admin", Role.ADMINISTRATOR);
  private final PersonId bea = SignedInAs.somebody(alongside, "Bea Board", Role.BOARD_READER);
  private final PersonId ned = SignedInAs.somebody(alongside, "Ned New");

  @AfterAll
  void stop() {
    client.close();
    alongside.close();
  }

  private HttpResponse<String> read(String path, PersonId who)
      throws IOException, InterruptedException {
    var cookie = SignedInAs.COOKIE + "=" + SignedInAs.cookie(alongside, who);
    return client.send(
        HttpRequest.newBuilder(URI.create(alongside.url() + path)).header("Cookie", cookie).build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private static String text(HttpResponse<String> page) {
    return page.body().replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
  }

  @Test
  void aRoleGivenAndTakenIsReadByTheBoardWithWhoAndWhich() throws Exception {
    var now = alongside.clock().instant();
    var cas = SignedInAs.somebody(alongside, "Cas Organiser");
    var by = Actor.of(ada, Role.ADMINISTRATOR);
    var given = alongside.bean(GiveRole.class).give(by, cas, Role.CO_ORDINATOR, null, now);
    var held = assertInstanceOf(Attempt.Done.class, given).value();
    alongside.bean(TakeRole.class).take(by, ((RoleHeld) held).id(), now.plusSeconds(1));
    assertThat(String.join(" ", pages(bea)))
        .contains("Ada Admin gave Cas Organiser a role: Co-ordinator.")
        .contains("Ada Admin took a role from Cas Organiser: Co-ordinator.");
    assertThat(text(read("/me", bea))).contains("What was done for the whole site");
  }

  @Test
  void whatChangedInTheSettingsIsNamed() throws Exception {
    record(ada, "organisation.settings-changed", Map.of("colour", "", "mail", ""));
    assertThat(String.join(" ", pages(ada)))
        .contains("Ada Admin changed the settings. The colour. How letters are sent.");
  }

  @Test
  void whoeverHasNoPlaceAndNoRoleIsRefused() throws Exception {
    assertThat(read(OrganisationPaths.HAPPENED, ned).statusCode()).isEqualTo(403);
    assertThat(text(read("/me", ned))).doesNotContain("What was done for the whole site");
  }

  @Test
  void manyAreReadPageByPage() throws Exception {
    for (int each = 0; each < 120; each++) {
      record(ada, "organisation.settings-changed", Map.of());
    }
    assertThat(pages(ada))
        .hasSizeGreaterThanOrEqualTo(3)
        .allSatisfy(page ->
            assertThat(page.split("changed the settings", -1).length - 1).isLessThanOrEqualTo(50));
  }

  /** The words of all pages, from the newest to the oldest. */
  private List<String> pages(PersonId reader) throws IOException, InterruptedException {
    var pages = new ArrayList<String>();
    String next = OrganisationPaths.HAPPENED;
    while (next != null) {
      var page = read(next, reader);
      assertThat(page.statusCode()).isEqualTo(200);
      pages.add(text(page));
      var older = OLDER.matcher(page.body());
      next = older.find() ? older.group(1) : null;
    }
    return pages;
  }

  @Test
  void whatSomebodyDidForThemselvesIsNotInTheList() throws Exception {
    var now = alongside.clock().instant();
    var own = Fact.Where.outside("person", bea.value());
    alongside
        .bean(Facts.class)
        .record(
            new Fact(
                UUID.randomUUID(),
                "identity.passkey-added",
                Fact.Who.person(bea.value()),
                own,
                Here.day(now),
                now,
                Audience.PERSON,
                Map.of()));
    assertThat(String.join(" ", pages(bea))).doesNotContain("added a passkey");
  }

  private void record(PersonId by, String kind, Map<String, String> details) {
    var now = alongside.clock().instant();
    alongside
        .bean(Facts.class)
        .record(
            new Fact(
                UUID.randomUUID(),
                kind,
                Fact.Who.person(by.value()),
                Fact.Where.outside("organisation", UUID.randomUUID()),
                Here.day(now),
                now,
                Audience.PARTNERS,
                details));
  }
}
