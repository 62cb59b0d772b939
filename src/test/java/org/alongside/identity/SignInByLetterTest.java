package org.alongside.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alongside.participation.Attempt;
import org.alongside.participation.Reason;
import org.alongside.people.EmailAddress;
import org.junit.jupiter.api.Test;

class SignInByLetterTest {

  private static final Instant NOW = Instant.parse("2027-03-01T09:00:00Z");
  private static final EmailAddress AMINA = new EmailAddress("amina@example.org");
  private static final String LIBRARY = "192.0.2.7";

  private final InMemoryRequests requests = new InMemoryRequests();
  private final CountingLimits limits = new CountingLimits();
  private final List<Sent> letters = new ArrayList<>();
  private final AskForLink ask =
      new AskForLink(
          requests, limits, (request, token, code) -> letters.add(new Sent(request, token, code)));
  private final ProveAddress prove = new ProveAddress(requests, limits);
  private final Secret laptop = Secret.random();
  private final Secret phone = Secret.random();

  @Test
  void theLinkWorksInTheAskingBrowserOnce() {
    var letter = asked(laptop);
    assertThat(proved(prove.byLink(letter.token(), laptop, NOW))).isEqualTo(AMINA);
    assertThat(reason(prove.byLink(letter.token(), laptop, NOW))).isEqualTo(SignInReason.USED);
  }

  @Test
  void lookingAtTheLinkUsesNothingUp() {
    var letter = asked(laptop);
    for (int scanner = 0; scanner < 10; scanner++) {
      assertThat(prove.look(letter.token(), laptop, NOW)).isInstanceOf(Attempt.Done.class);
    }
    assertThat(proved(prove.byLink(letter.token(), laptop, NOW))).isEqualTo(AMINA);
  }

  @Test
  void theLinkDoesNothingInAnotherBrowserAndStillWorksInTheFirst() {
    var letter = asked(laptop);
    assertThat(reason(prove.byLink(letter.token(), phone, NOW)))
        .isEqualTo(SignInReason.OTHER_BROWSER);
    assertThat(proved(prove.byLink(letter.token(), laptop, NOW))).isEqualTo(AMINA);
  }

  @Test
  void theCodeFromThePhoneIsTypedOnTheLaptop() {
    var letter = asked(laptop);
    assertThat(reason(prove.byCode(letter.code(), phone, LIBRARY, NOW)))
        .isEqualTo(SignInReason.NOTHING_ASKED);
    assertThat(proved(prove.byCode(letter.code(), laptop, LIBRARY, NOW))).isEqualTo(AMINA);
    assertThat(reason(prove.byLink(letter.token(), laptop, NOW))).isEqualTo(SignInReason.USED);
  }

  @Test
  void linkAndCodeEndAfterFifteenMinutes() {
    var letter = asked(laptop);
    var late = NOW.plus(SignInRequest.LASTS);
    assertThat(reason(prove.byLink(letter.token(), laptop, late))).isEqualTo(SignInReason.TOO_OLD);
    assertThat(reason(prove.byCode(letter.code(), laptop, LIBRARY, late)))
        .isEqualTo(SignInReason.TOO_OLD);
    assertThat(proved(prove.byLink(letter.token(), laptop, late.minusMillis(1)))).isEqualTo(AMINA);
  }

  @Test
  void onlyTheNewestLetterCounts() {
    var first = asked(laptop);
    var second = asked(laptop);
    assertThat(reason(prove.byLink(first.token(), laptop, NOW))).isEqualTo(SignInReason.REPLACED);
    assertThat(reason(prove.byCode(first.code(), laptop, LIBRARY, NOW)))
        .isEqualTo(SignInReason.WRONG_CODE);
    assertThat(proved(prove.byLink(second.token(), laptop, NOW))).isEqualTo(AMINA);
  }

  @Test
  void somebodyElseWhoAsksForMyAddressDoesNotBreakMyLink() {
    var mine = asked(laptop);
    asked(phone);
    assertThat(proved(prove.byLink(mine.token(), laptop, NOW))).isEqualTo(AMINA);
  }

  @Test
  void afterFiveWrongCodesTheRightOneIsRefusedToo() {
    var letter = asked(laptop);
    for (int wrong = 0; wrong < SignInRequest.TRIES; wrong++) {
      assertThat(reason(prove.byCode(not(letter.code()), laptop, LIBRARY, NOW)))
          .isEqualTo(SignInReason.WRONG_CODE);
    }
    assertThat(reason(prove.byCode(letter.code(), laptop, LIBRARY, NOW)))
        .isEqualTo(SignInReason.NO_TRIES_LEFT);
  }

  @Test
  void theFifthTryMayBeTheRightOne() {
    var letter = asked(laptop);
    for (int wrong = 1; wrong < SignInRequest.TRIES; wrong++) {
      prove.byCode(not(letter.code()), laptop, LIBRARY, NOW);
    }
    assertThat(proved(prove.byCode(letter.code(), laptop, LIBRARY, NOW))).isEqualTo(AMINA);
  }

  @Test
  void guessingStopsForTheAddressEvenWithNewLettersEachTime() {
    var refused = 0;
    int letters = 8;
    for (int round = 0; round < letters; round++) {
      var letter = asked(Secret.random(), "192.0.2." + round);
      for (int wrong = 0; wrong < SignInRequest.TRIES; wrong++) {
        if (reason(prove.byCode(not(letter.code()), letter.browser(), LIBRARY, NOW))
            == SignInReason.TOO_OFTEN) {
          refused++;
        }
      }
    }
    int counted = letters * (SignInRequest.TRIES - SignInRequest.FREE_TRIES);
    assertThat(refused).isEqualTo(counted - Limit.CODES_FOR_ADDRESS.times());
  }

  @Test
  void theCodeThatWasSentWorksHoweverManyOthersHaveGuessed() {
    var mine = asked(laptop);
    for (int round = 0; round < 8; round++) {
      var letter = asked(Secret.random(), "192.0.2.1" + round);
      for (int wrong = 0; wrong < SignInRequest.TRIES; wrong++) {
        prove.byCode(not(letter.code()), letter.browser(), LIBRARY, NOW);
      }
    }
    assertThat(reason(prove.byCode(not(mine.code()), laptop, LIBRARY, NOW)))
        .isEqualTo(SignInReason.WRONG_CODE);
    assertThat(proved(prove.byCode(mine.code(), laptop, LIBRARY, NOW))).isEqualTo(AMINA);
  }

  @Test
  void oneBrowserAsksForFiveLettersAQuarterOfAnHourWhereverItIs() {
    int most = Limit.LETTERS_TO_ADDRESS_BY_BROWSER.times();
    for (int letter = 0; letter < most; letter++) {
      asked(laptop, "192.0.2.1" + letter);
    }
    assertThat(reason(asks(laptop, "192.0.2.99", NOW))).isEqualTo(SignInReason.TOO_OFTEN);
    assertThat(letters).hasSize(most);
    assertThat(asks(laptop, LIBRARY, NOW.plus(Duration.ofMinutes(15))))
        .isInstanceOf(Attempt.Done.class);
  }

  @Test
  void whoeverAsksWithoutEndLocksOutNobodyWhoAsksElsewhere() {
    for (int letter = 0; letter < 500; letter++) {
      asks(Secret.random(), LIBRARY, NOW.plusSeconds(letter));
    }
    assertThat(reason(asks(laptop, LIBRARY, NOW))).isEqualTo(SignInReason.TOO_OFTEN);
    assertThat(asks(laptop, "198.51.100.4", NOW)).isInstanceOf(Attempt.Done.class);
  }

  @Test
  void theMailboxIsProtectedWhereverTheLettersAreAskedFor() {
    for (int network = 0; network < 60; network++) {
      asks(Secret.random(), "192.0.2.1" + network, NOW);
    }
    assertThat(letters).hasSize(Limit.LETTERS_TO_ADDRESS.times());
    for (int minute = 0; minute < 24 * 60; minute++) {
      asks(Secret.random(), "192.0.2." + minute, NOW.plus(Duration.ofMinutes(minute)));
    }
    assertThat(letters).hasSizeLessThanOrEqualTo(2 * Limit.LETTERS_TO_ADDRESS_A_DAY.times());
  }

  @Test
  void whoeverCanNotBeToldFromOthersIsCountedByTheirBrowser() {
    for (int letter = 0; letter < Limit.LETTERS_TO_ADDRESS_BY_NETWORK.times(); letter++) {
      asked(phone, Limits.UNKNOWN);
    }
    assertThat(reason(asks(phone, Limits.UNKNOWN, NOW))).isEqualTo(SignInReason.TOO_OFTEN);
    assertThat(asks(laptop, Limits.UNKNOWN, NOW)).isInstanceOf(Attempt.Done.class);
  }

  @Test
  void aSharedNetworkMayAskForManyPeople() {
    for (int person = 0; person < 40; person++) {
      var address = new EmailAddress("person" + person + "@example.org");
      assertThat(ask.ask(address, null, asker(Secret.random()), NOW))
          .isInstanceOf(Attempt.Done.class);
    }
  }

  @Test
  void whatIsStoredHoldsNeitherTokenNorCode() {
    var letter = asked(laptop);
    var stored = letter.request().toString() + letter.request().proofs();
    assertThat(stored)
        .doesNotContain(letter.token().value())
        .doesNotContain(letter.code().digits())
        .doesNotContain(laptop.value());
  }

  private Attempt<SignInRequest> asks(Secret browser, String network, Instant at) {
    return ask.ask(AMINA, null, new AskForLink.Asker(browser, network, "/projects"), at);
  }

  private Sent asked(Secret browser) {
    return asked(browser, LIBRARY);
  }

  private Sent asked(Secret browser, String network) {
    assertThat(asks(browser, network, NOW)).isInstanceOf(Attempt.Done.class);
    var sent = letters.getLast();
    return new Sent(sent.request(), sent.token(), sent.code(), browser);
  }

  private static AskForLink.Asker asker(Secret browser) {
    return new AskForLink.Asker(browser, LIBRARY, "/projects");
  }

  private static Code not(Code code) {
    var wrong = (Integer.parseInt(code.digits()) + 1) % 100_000_000;
    return new Code(String.format(java.util.Locale.ROOT, "%08d", wrong));
  }

  private static EmailAddress proved(Attempt<SignInRequest> attempt) {
    assertThat(attempt).isInstanceOf(Attempt.Done.class);
    return ((Attempt.Done<SignInRequest>) attempt).value().email();
  }

  private static Reason reason(Attempt<SignInRequest> attempt) {
    assertThat(attempt).isInstanceOf(Attempt.Refused.class);
    return ((Attempt.Refused<SignInRequest>) attempt).reasons().getFirst();
  }

  private record Sent(SignInRequest request, Secret token, Code code, Secret browser) {
    Sent(SignInRequest request, Secret token, Code code) {
      this(request, token, code, token);
    }
  }

  /** Counts in fixed windows, as the table does. */
  private static final class CountingLimits implements Limits {
    private final Map<String, Integer> counts = new HashMap<>();

    @Override
    public boolean allow(Limit limit, String subject, Instant now) {
      var window = now.getEpochSecond() / limit.window().toSeconds();
      return subject.equals(UNKNOWN)
          || counts.merge(limit + subject + window, 1, Integer::sum) <= limit.times();
    }
  }
}
