package org.alongside.identity.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.alongside.database.TestDatabase;
import org.alongside.identity.Code;
import org.alongside.identity.Limit;
import org.alongside.identity.Secret;
import org.alongside.identity.SignInRequest;
import org.alongside.people.EmailAddress;
import org.junit.jupiter.api.Test;

class ForgetTracesTest {

  private static final Instant NOW = Instant.parse("2027-03-01T09:00:00Z");

  @Test
  void requestsGoWithinTwoHoursAndTriesWithinTwoDays() {
    try (var database = TestDatabase.fresh()) {
      var requests = new PostgresSignInRequests(database.jdbc());
      var limits = new PostgresLimits(database.jdbc());
      var forget = new ForgetTraces(database.jdbc());
      var request = request();
      requests.add(request);
      for (int letter = 0; letter < Limit.LETTERS_TO_ADDRESS_A_DAY.times(); letter++) {
        assertThat(limits.allow(Limit.LETTERS_TO_ADDRESS_A_DAY, "a", NOW)).isTrue();
      }
      assertThat(limits.allow(Limit.LETTERS_TO_ADDRESS_A_DAY, "a", NOW)).isFalse();

      forget.olderThanNeeded(NOW.plus(SignInRequest.LASTS));
      assertThat(requests.byToken(request.proofs().token())).contains(request);

      forget.olderThanNeeded(NOW.plus(Duration.ofMinutes(91)));
      assertThat(requests.byToken(request.proofs().token())).isEmpty();
      assertThat(limits.allow(Limit.LETTERS_TO_ADDRESS_A_DAY, "a", NOW)).isFalse();

      forget.olderThanNeeded(NOW.plus(Duration.ofDays(2)));
      assertThat(limits.allow(Limit.LETTERS_TO_ADDRESS_A_DAY, "a", NOW)).isTrue();
    }
  }

  private static SignInRequest request() {
    var browser = Secret.random();
    return new SignInRequest(
        UUID.randomUUID(),
        new EmailAddress("amina@example.org"),
        null,
        new SignInRequest.Proofs(
            browser.digest(), Secret.random().digest(), Code.random().digest(browser)),
        new SignInRequest.Life(NOW, null, false),
        "/");
  }
}
