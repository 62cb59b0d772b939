package org.alongside.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.alongside.access.GiveRole;
import org.alongside.access.Role;
import org.alongside.access.Roles;
import org.alongside.browser.Browser;
import org.alongside.database.RunningAlongside;
import org.alongside.identity.StaffAccounts;
import org.alongside.people.Contact;
import org.alongside.people.DeleteAccount;
import org.alongside.people.EmailAddress;
import org.alongside.people.People;
import org.alongside.people.Person;
import org.alongside.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Staff sign in through their employer's own OpenID Connect server. */
class StaffSignInTest {

  @RegisterExtension static final Browser browser = new Browser();

  private static Employers employers;
  private static RunningAlongside alongside;

  @BeforeAll
  static void start() {
    employers = new Employers();
    alongside = employers.startAlongside();
  }

  @AfterAll
  static void stop() {
    alongside.close();
    employers.close();
  }

  @Test
  void theFirstTimeMakesAPersonAndTheNextTimeFindsThem() {
    employers.says("trust", "n-1", Map.of("name", "Dr Nowak"));
    var first = visitor();
    assertThat(first.through("trust", "/what-we-mean")).isEqualTo("/sign-in/name");
    assertThat(first.step("/sign-in/name").page()).contains("Dr Nowak");
    assertThat(person("trust", "n-1")).as("nobody before they have said their name").isNull();
    first.send("/sign-in/name", "name", "Dr Nowak");
    assertThat(first.next()).isEqualTo("/what-we-mean");

    employers.says("trust", "n-1", Map.of("name", "Dr Nowak-Hill"));
    var second = visitor();
    assertThat(second.through("trust", "/me")).isEqualTo("/me");
    assertThat(second.step("/me").page()).contains("Dr Nowak").doesNotContain("Nowak-Hill");
    assertThat(accounts("n-1")).hasSize(1);
  }

  @Test
  void theSameAddressIsNeverALink() {
    var told = Map.<String, Object>of("email", "jo@riverdale.example", "email_verified", true);
    var byLink = joined("Jo by Link", "jo@riverdale.example");
    var atTrust = joins("trust", "jo-1", "Jo at the Trust", told);
    var atCouncil = joins("council", "jo-2", "Jo at the Council", told);
    assertThat(Set.of(byLink, atTrust, atCouncil)).hasSize(3);
    assertThat(found(atTrust).contact().email()).isNull();
    assertThat(alongside.bean(People.class).findByEmail(new EmailAddress("jo@riverdale.example")))
        .map(Person::id)
        .contains(byLink);
  }

  @Test
  void theSameSubjectOfAnotherEmployerIsSomebodyElse() {
    var one = joins("trust", "7", "Seven of the Trust", Map.of());
    var other = joins("council", "7", "Seven of the Council", Map.of());
    assertThat(one).isNotEqualTo(other);
    assertThat(accounts("7")).containsExactlyInAnyOrder(one, other);
  }

  @Test
  void whatAnEmployerClaimsGivesNoRoleAndTakesNone() {
    var claims =
        Map.<String, Object>of("roles", List.of("ADMINISTRATOR"), "groups", "administrators");
    var person = joins("trust", "r-1", "Rosa Roles", claims);
    var roles = alongside.bean(Roles.class);
    assertThat(roles.of(person)).isEmpty();
    alongside
        .bean(GiveRole.class)
        .give(null, person, Role.CO_ORDINATOR, null, alongside.clock().instant());
    employers.says("trust", "r-1", claims);
    assertThat(visitor().through("trust", "/")).isEqualTo("/");
    assertThat(roles.of(person)).containsExactly(Role.CO_ORDINATOR);
  }

  @Test
  void aTokenForAnotherQuestionIsRefused() {
    employers.says("trust", "bad", Map.of("nonce", "of-another-question"));
    refused();
  }

  @Test
  void aTokenForAnotherProgramIsRefused() {
    employers.says("trust", "bad", Map.of("aud", List.of("somebody-else")));
    refused();
  }

  @Test
  void aTokenOfAnotherIssuerIsRefused() {
    employers.says("trust", "bad", Map.of("iss", employers.issuer("council")));
    refused();
  }

  @Test
  void aTokenThatIsOverIsRefused() {
    var past = Instant.now().minusSeconds(7200).getEpochSecond();
    employers.says("trust", "bad", Map.of("iat", past, "nbf", past), -3600);
    refused();
  }

  @Test
  void aTokenThatNamesNobodyLetsNobodyIn() {
    for (var nobody : List.of("", " ", "a\u0000b", "x".repeat(256))) {
      employers.says("trust", "bad", Map.of("sub", nobody));
      refused();
      assertThat(accounts(nobody.replace("\u0000", ""))).isEmpty();
    }
  }

  private static void refused() {
    var visitor = visitor();
    assertThat(visitor.through("trust", "/me")).isEqualTo("/sign-in?to=%2Fme&staff=failed");
    assertThat(visitor.step("/sign-in?to=%2Fme&staff=failed").status()).isEqualTo(422);
    assertThat(visitor.page()).contains("You did not get in through your employer");
    assertStranger(visitor);
    assertThat(accounts("bad")).isEmpty();
  }

  @Test
  void anAnswerWithAnotherStateIsRefused() {
    employers.says("trust", "bad", Map.of());
    var visitor = visitor();
    var back = visitor.comesBackFrom("trust", "/me");
    visitor.step(back.replaceFirst("state=[^&]+", "state=of-my-own"));
    assertStranger(visitor);
  }

  @Test
  void anAnswerInABrowserThatAskedForNothingIsRefused() {
    employers.says("trust", "bad", Map.of());
    var back = visitor().comesBackFrom("trust", "/me");
    var other = visitor().step(back);
    assertThat(other.status()).isEqualTo(303);
    assertStranger(other);
  }

  @Test
  void anAnswerIsTakenOnce() {
    employers.says("trust", "once", Map.of());
    var visitor = visitor();
    var back = visitor.comesBackFrom("trust", "/me");
    assertThat(visitor.step(back).next()).isEqualTo("/sign-in/name");
    assertThat(visitor.step(back).next()).startsWith("/sign-in?");
    assertStranger(visitor);
  }

  @Test
  void anEmployerWhoSaysNoLeadsBackToTheSignInPage() {
    var visitor = visitor();
    var back = visitor.comesBackFrom("trust", "/me");
    var state = back.replaceFirst(".*(state=[^&]+).*", "$1");
    visitor.step("/sign-in/staff/back/trust?error=access_denied&" + state);
    assertThat(visitor.next()).isEqualTo("/sign-in?to=%2Fme&staff=failed");
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://evil.example/", "//evil.example", "/\\evil.example", ""})
  void nobodyIsLedAwayAfterwards(String to) {
    var subject = "away-" + to.hashCode();
    joins("trust", subject, "Went Astray", Map.of());
    employers.says("trust", subject, Map.of());
    assertThat(visitor().through("trust", to)).isEqualTo("/");
  }

  @Test
  void anEmployerWhoDoesNotAnswerKeepsNobodyElseOut() {
    var visitor = visitor().step("/sign-in/staff?provider=gone&to=/me");
    assertThat(visitor.next()).isEqualTo("/sign-in?to=%2Fme&staff=failed");
    assertThat(visitor.step("/sign-in/staff?provider=nobody").status()).isEqualTo(404);
    assertThat(visitor.step("/sign-in/staff/nobody").status()).isEqualTo(404);
  }

  @Test
  void theSessionIsAnotherAfterSigningInAndOverAfterSigningOut() {
    joins("trust", "out", "Olu Out", Map.of());
    employers.says("trust", "out", Map.of());
    var visitor = visitor();
    visitor.through("trust", "/me");
    var me = visitor.step("/me");
    assertThat(me.page()).contains("Olu Out");
    assertThat(sessions("out")).isPositive();
    var before = sessions("out");
    assertThat(me.send("/sign-out").next()).isEqualTo("/signed-out");
    assertThat(sessions("out")).isEqualTo(before - 1);
    assertStranger(visitor);
  }

  @Test
  void whoeverDeletedTheirAccountComesBackAsSomebodyNew() {
    var gone = joins("trust", "left", "Lee Left", Map.of());
    alongside.bean(DeleteAccount.class).delete(gone, alongside.clock().instant());
    assertThat(joins("trust", "left", "Lee Again", Map.of())).isNotEqualTo(gone);
  }

  @Test
  void aRealBrowserGoesThereAndBack() {
    employers.says("trust", "b-1", Map.of("name", "Bea Browser"));
    var bea = browser.visitor(alongside.url());
    bea.visit("/sign-in?to=/what-we-mean").picture("sign-in-with-employers");
    var page = bea.page();
    var button = new Page.GetByRoleOptions().setName("Sign in through Riverdale Community Trust");
    page.getByRole(AriaRole.BUTTON, button).click();
    page.waitForURL(alongside.url() + "/sign-in/name");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save and go on")).click();
    page.waitForURL(alongside.url() + "/what-we-mean");
    assertThat(person("trust", "b-1")).isNotNull();
  }

  private static StaffVisitor visitor() {
    return new StaffVisitor(alongside.url());
  }

  private static PersonId joins(
      String employer, String subject, String name, Map<String, Object> claims) {
    employers.says(employer, subject, claims);
    var visitor = visitor();
    assertThat(visitor.through(employer, "/")).isEqualTo("/sign-in/name");
    visitor.step("/sign-in/name").send("/sign-in/name", "name", name);
    assertThat(visitor.next()).isEqualTo("/");
    return Objects.requireNonNull(person(employer, subject));
  }

  private static PersonId joined(String name, String email) {
    var person =
        Person.joining(name, Contact.by(new EmailAddress(email)), alongside.clock().instant());
    alongside.bean(People.class).add(person);
    return person.id();
  }

  private static Person found(PersonId person) {
    return alongside.bean(People.class).find(person).orElseThrow();
  }

  private static void assertStranger(StaffVisitor visitor) {
    assertThat(visitor.step("/me").next()).isEqualTo("/sign-in?to=%2Fme");
  }

  private static @Nullable PersonId person(String employer, String subject) {
    return alongside
        .bean(StaffAccounts.class)
        .find(employers.issuer(employer), subject)
        .orElse(null);
  }

  private static List<PersonId> accounts(String subject) {
    return alongside
        .bean(JdbcClient.class)
        .sql("SELECT person FROM identity.staff_account WHERE subject = ?")
        .param(subject)
        .query((row, _) -> new PersonId(row.getObject("person", UUID.class)))
        .list();
  }

  private static long sessions(String subject) {
    return alongside
        .bean(JdbcClient.class)
        .sql("SELECT count(*) FROM database.spring_session WHERE principal_name = ?")
        .param(accounts(subject).getFirst().toString())
        .query(Long.class)
        .single();
  }
}
