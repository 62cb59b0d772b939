package org.alongside.consultations;

import static org.alongside.consultations.WalkIn.NOW;
import static org.alongside.consultations.WalkIn.OVER;
import static org.alongside.consultations.WalkIn.TODAY;
import static org.alongside.consultations.WalkIn.day;
import static org.alongside.consultations.WalkIn.no;
import static org.alongside.consultations.WalkIn.say;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.alongside.access.Actor;
import org.alongside.consultations.EnterResponse.Came;
import org.alongside.consultations.EnterResponse.Entered;
import org.alongside.facts.Channel;
import org.alongside.participation.Attempt;
import org.alongside.participation.Reason;
import org.alongside.people.PersonId;
import org.alongside.questionnaires.Answer;
import org.alongside.questionnaires.Answers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EnterResponseTest {

  private static final Instant WEEKS_LATER = OVER.plus(Duration.ofDays(30));

  private final InMemory store = new InMemory();
  private final Consultation consultation = WalkIn.draft(Size.MAJOR, WalkIn.activity());
  private final EnterResponse enter = new EnterResponse(store, store.responses, store);
  private final PersonId staff = PersonId.random();

  private void publish() {
    store.add(consultation);
    var run = new Run(TODAY, WalkIn.LAST_DAY, 7);
    store.move(consultation.id(), new Phase.Published(run, 1, NOW));
  }

  private Attempt<Entered> enter(Channel channel, LocalDate on, Instant now, Answer... answer) {
    Map<String, Answer> answers = answer.length == 0 ? Map.of() : Map.of("move", answer[0]);
    return enter.enter(
        Actor.of(staff),
        consultation.id(),
        new Came(ResponseId.random(), channel, on, answers),
        now);
  }

  private static Response.Sent done(Attempt<Entered> attempt) {
    assertThat(attempt).isInstanceOf(Attempt.Done.class);
    return ((Attempt.Done<Entered>) attempt).value().response();
  }

  private static List<Reason> refused(Attempt<?> attempt) {
    assertThat(attempt).isInstanceOf(Attempt.Refused.class);
    return ((Attempt.Refused<?>) attempt).reasons();
  }

  @ParameterizedTest
  @EnumSource(
      value = Channel.class,
      names = {"WEB", "CLOCK"},
      mode = EnumSource.Mode.EXCLUDE)
  void whateverTheWayItCountsTheSameAndSaysWhoTypedItIn(Channel channel) {
    publish();
    var sent = done(enter(channel, TODAY, NOW, no()));
    assertThat(store.responses.counted).containsKey(sent.slip().id());
    assertThat(sent.slip().arrival()).isEqualTo(new Arrival(channel, TODAY, null, staff));
    var who = store.facts.getLast().who();
    assertThat(who.enteredBy()).isEqualTo(staff.value());
    assertThat(who.actor()).isNull();
    assertThat(who.channel()).isEqualTo(channel);
    assertThat(store.facts.getLast().kind()).isEqualTo("consultations.response-sent");
  }

  @Test
  void paperCantInsistOnAnAnswerButOnOneThatFits() {
    publish();
    var sent = done(enter(Channel.PAPER, TODAY, NOW, no()));
    assertThat(sent.answers()).isEqualTo(new Answers(Map.of("move", no())));
    assertThat(refused(enter(Channel.PAPER, TODAY, NOW, say("Maybe"))))
        .extracting(Reason::key)
        .containsExactly("questionnaires.reason.does-not-fit");
    assertThat(refused(enter(Channel.PAPER, TODAY, NOW)))
        .containsExactly(ConsultationReason.NOTHING_ANSWERED);
  }

  @Test
  void dayOfArrivalDecidesNotTheDayOfTyping() {
    publish();
    assertThat(done(enter(Channel.PAPER, day(6, 30), WEEKS_LATER, no())).receipt().late())
        .isFalse();
    assertThat(done(enter(Channel.PAPER, day(7, 7), WEEKS_LATER, no())).receipt().late()).isTrue();
    assertThat(refused(enter(Channel.PAPER, day(7, 8), WEEKS_LATER, no())))
        .containsExactly(ConsultationReason.RECEIVED_TOO_LATE);
    assertThat(refused(enter(Channel.PAPER, day(3, 3), NOW, no())))
        .containsExactly(ConsultationReason.RECEIVED_BEFORE_OPEN);
    assertThat(refused(enter(Channel.PAPER, day(3, 5), NOW, no())))
        .containsExactly(ConsultationReason.RECEIVED_IN_FUTURE);
  }

  @Test
  void alsoWhatIsTypedInAfterTheCountCounts() {
    publish();
    new CloseConsultation(store, store, store).close(consultation.id(), OVER);
    var sent = done(enter(Channel.PHONE, day(6, 30), WEEKS_LATER, no()));
    assertThat(sent.receipt().late()).isFalse();
    assertThat(store.responses.counted).hasSize(1);
  }

  @Test
  void everythingWrongIsSaidAtOnce() {
    publish();
    assertThat(refused(enter(Channel.WEB, day(3, 5), NOW, say("x"))))
        .extracting(Reason::key)
        .containsExactly(
            "consultations.reason.came-on-the-web",
            "consultations.reason.received-in-future",
            "questionnaires.reason.does-not-fit");
    assertThat(store.responses.all).isEmpty();
  }

  @Test
  void nothingIsTypedInForADraft() {
    store.add(consultation);
    assertThat(refused(enter(Channel.PAPER, TODAY, NOW, no())))
        .containsExactly(ConsultationReason.NOT_PUBLISHED);
  }

  @Test
  void whoeverAnsweredOnPaperGetsAKeyToo() {
    publish();
    var came = new Came(ResponseId.random(), Channel.PAPER, TODAY, Map.of("move", no()));
    var attempt = enter.enter(Actor.of(staff), consultation.id(), came, NOW);
    var entered = ((Attempt.Done<Entered>) attempt).value();
    assertThat(store.responses.find(entered.key())).isPresent();
    var change = new SavePage.Said("p3", Map.of("missed", say("Parking")), false);
    assertThat(new SavePage(store, store.responses).save(entered.key(), change, NOW))
        .isInstanceOf(Attempt.Done.class);
  }

  @Test
  void nothingComesByItselfButOnTheWeb() {
    assertThatThrownBy(() -> new Arrival(Channel.PAPER, TODAY, null, null))
        .hasMessageContaining("typed in");
    assertThatThrownBy(() -> new Arrival(Channel.WEB, TODAY, null, staff))
        .hasMessageContaining("acts for");
  }
}
