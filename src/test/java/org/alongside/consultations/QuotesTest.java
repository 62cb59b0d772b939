package org.alongside.consultations;

import static org.alongside.consultations.WalkIn.NOW;
import static org.alongside.consultations.WalkIn.say;
import static org.alongside.consultations.WalkIn.yes;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alongside.access.Actor;
import org.alongside.facts.Channel;
import org.alongside.participation.Attempt;
import org.alongside.participation.Reason;
import org.alongside.people.PersonId;
import org.alongside.questionnaires.Answer;
import org.junit.jupiter.api.Test;

class QuotesTest {

  private final InMemory store = new InMemory();
  private final Chosen quotes = new Chosen();
  private final Consultation consultation = WalkIn.draft(Size.MAJOR, WalkIn.activity());
  private final Actor lead = Actor.of(PersonId.random());
  private boolean reported;
  private final AllowQuotes allow =
      new AllowQuotes(store, store.responses, quotes, _ -> reported, store);
  private final ChooseQuote choose =
      new ChooseQuote(store, store.responses, quotes, _ -> reported, store);
  private final ReturnKey key;

  /** Quotes in memory. */
  private static final class Chosen implements Quotes {
    final Set<ResponseId> agree = new HashSet<>();
    final List<Quote> all = new ArrayList<>();

    @Override
    public long agreed(ConsultationId consultation) {
      return agree.size();
    }

    @Override
    public boolean allowed(ResponseId response) {
      return agree.contains(response);
    }

    @Override
    public void allow(ResponseId response, boolean allowed) {
      agree.remove(response);
      if (allowed) {
        agree.add(response);
      } else {
        all.removeIf(quote -> quote.response().equals(response));
      }
    }

    @Override
    public List<Quote> from(ResponseId response) {
      return all.stream().filter(quote -> quote.response().equals(response)).toList();
    }

    @Override
    public List<Quote> of(ConsultationId consultation) {
      return List.copyOf(all);
    }

    @Override
    public void choose(Quote quote, Reports.Saved chosen) {
      all.add(quote);
    }

    @Override
    public void remove(ResponseId response, String question) {
      all.removeIf(quote -> quote.question().equals(question));
    }
  }

  QuotesTest() {
    store.add(consultation);
    var run = new Run(WalkIn.TODAY, WalkIn.LAST_DAY, 7);
    store.move(consultation.id(), new Phase.Published(run, 1, NOW));
    var begin = new BeginResponse(store, store.responses);
    key = done(begin.begin(consultation.id(), Actor.stranger(), NOW)).key();
    var save = new SavePage(store, store.responses);
    done(save.save(key, new SavePage.Said("p1", Map.of("move", yes()), false), NOW));
    var missed = say("Parking is hard.\nMy mother can't walk far.");
    done(save.save(key, new SavePage.Said("p3", Map.of("missed", missed), false), NOW));
    done(new SendResponse(store, store.responses, store).send(key, 2, NOW));
    store.facts.clear();
  }

  private ResponseId id() {
    return store.responses.find(key).orElseThrow().slip().id();
  }

  private Attempt<Quotes.Quote> choose(String question, String words) {
    return choose.choose(lead, new Quotes.Quote(id(), question, words), NOW);
  }

  private static <T> T done(Attempt<T> attempt) {
    assertThat(attempt).isInstanceOf(Attempt.Done.class);
    return ((Attempt.Done<T>) attempt).value();
  }

  private static List<Reason> refused(Attempt<?> attempt) {
    assertThat(attempt).isInstanceOf(Attempt.Refused.class);
    return ((Attempt.Refused<?>) attempt).reasons();
  }

  @Test
  void nobodyIsQuotedWhoDidNotSayYes() {
    assertThat(refused(choose("missed", "Parking is hard.")))
        .containsExactly(QuoteReason.NOT_AGREED);
    done(allow.allow(key, true, NOW));
    assertThat(done(choose("missed", " Parking is hard. ")).words()).isEqualTo("Parking is hard.");
    assertThat(store.told())
        .containsExactly("consultations.response-quotable", "consultations.quoted");
  }

  @Test
  void onlyTheirOwnWordsInTheirOrder() {
    done(allow.allow(key, true, NOW));
    done(choose("missed", "hard. My mother"));
    for (var wrong : List.of("Parking is easy.", "", "My mother Parking")) {
      assertThat(refused(choose("missed", wrong))).containsExactly(QuoteReason.NOT_THEIR_WORDS);
    }
    assertThat(refused(choose("move", "yes"))).containsExactly(QuoteReason.NOT_THEIR_WORDS);
    assertThat(refused(choose("nothing", "yes"))).containsExactly(QuoteReason.NOT_THEIR_WORDS);
  }

  @Test
  void whatIsBeingChangedAndWasNotSentIsNotTheirsToQuote() {
    done(allow.allow(key, true, NOW));
    var save = new SavePage(store, store.responses);
    var later = Map.<String, Answer>of("missed", say("The lift is broken."));
    done(save.save(key, new SavePage.Said("p3", later, false), NOW));
    assertThat(refused(choose("missed", "The lift is broken.")))
        .containsExactly(QuoteReason.NOT_THEIR_WORDS);
    done(choose("missed", "Parking is hard."));
  }

  @Test
  void isHandedInWithTheYesOrNotAtAll() {
    var hand = new HandIn(new SendResponse(store, store.responses, store), allow);
    assertThat(hand.handIn(key, 1, true, NOW)).isInstanceOf(Attempt.Overtaken.class);
    assertThat(quotes.allowed(id())).as("with answers that were not checked").isFalse();
    done(hand.handIn(key, version(), true, NOW));
    assertThat(quotes.allowed(id())).isTrue();
    reported = true;
    done(hand.handIn(key, version(), false, NOW));
    assertThat(refused(hand.handIn(key, version(), true, NOW)))
        .containsExactly(QuoteReason.CONSENT_AFTER_REPORT);
  }

  @Test
  void whatCameOnPaperBringsItsYesWithIt() {
    var typeIn = new TypeIn(new EnterResponse(store, store.responses, store), allow);
    var silent = done(typeIn.enter(lead, consultation.id(), paper(), false, NOW));
    assertThat(quotes.allowed(silent.response().slip().id())).isFalse();
    var entered = done(typeIn.enter(lead, consultation.id(), paper(), true, NOW));
    assertThat(quotes.allowed(entered.response().slip().id())).isTrue();
    reported = true;
    assertThat(refused(typeIn.enter(lead, consultation.id(), paper(), true, NOW)))
        .containsExactly(QuoteReason.CONSENT_AFTER_REPORT);
    done(typeIn.enter(lead, consultation.id(), paper(), false, NOW));
  }

  private static EnterResponse.Came paper() {
    var answers = Map.of("move", yes());
    return new EnterResponse.Came(ResponseId.random(), Channel.PAPER, WalkIn.TODAY, answers);
  }

  private long version() {
    return store.responses.find(key).orElseThrow().slip().version();
  }

  @Test
  void whoChangesTheirMindIsNotQuotedAnyMore() {
    done(allow.allow(key, true, NOW));
    done(choose("missed", "Parking is hard."));
    done(allow.allow(key, false, NOW));
    assertThat(quotes.all).isEmpty();
    done(allow.allow(key, false, NOW));
    assertThat(store.facts).as("saying it twice changes nothing").hasSize(3);
  }

  @Test
  void whatTheReportShowsStaysAsItIs() {
    done(allow.allow(key, true, NOW));
    done(choose("missed", "Parking is hard."));
    reported = true;
    assertThat(refused(choose("missed", "Parking"))).containsExactly(QuoteReason.REPORT_IS_OUT);
    var remove = new RemoveQuote(store, store.responses, quotes, store);
    done(remove.remove(lead, id(), "missed", NOW));
    assertThat(quotes.all).as("words that point at somebody can always be taken out").isEmpty();
  }

  @Test
  void aNoTakesTheWordsOutOfTheReportAtAnyTime() {
    done(allow.allow(key, true, NOW));
    done(choose("missed", "Parking is hard."));
    reported = true;
    done(allow.allow(key, false, NOW));
    assertThat(quotes.all).isEmpty();
    assertThat(refused(allow.allow(key, true, NOW)))
        .containsExactly(QuoteReason.CONSENT_AFTER_REPORT);
  }

  @Test
  void whatWasTakenBackIsNotQuoted() {
    var withdraw = new WithdrawResponse(store, store.responses, _ -> false, store, (_, _) -> {});
    done(withdraw.withdraw(key, NOW));
    assertThat(refused(allow.allow(key, true, NOW)))
        .containsExactly(ConsultationReason.ALREADY_WITHDRAWN);
    assertThat(refused(choose("missed", "Parking is hard."))).containsExactly(AsideReason.NOT_SENT);
  }
}
