package org.alongside.consultations.storage;

import static org.alongside.consultations.WalkIn.NOW;
import static org.alongside.consultations.WalkIn.say;
import static org.alongside.consultations.WalkIn.yes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.alongside.access.Actor;
import org.alongside.consultations.Aside;
import org.alongside.consultations.BringInResponses;
import org.alongside.consultations.Consultation;
import org.alongside.consultations.EnterResponse;
import org.alongside.consultations.Quotes.Quote;
import org.alongside.consultations.Reports;
import org.alongside.consultations.ResponseId;
import org.alongside.consultations.ReturnKey;
import org.alongside.consultations.WalkIn;
import org.alongside.facts.Channel;
import org.alongside.people.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;

/** The storage itself takes no words of anybody who does not agree. */
class PostgresQuotesTest {

  private static final String SAID = "Parking is hard.";

  private final Kept kept = new Kept();
  private final PostgresQuotes quotes = new PostgresQuotes(kept.sql);
  private final Consultation consultation = kept.published();
  private final ReturnKey key = said();
  private final ResponseId id = new ResponseId(kept.id(key));

  @AfterEach
  void drop() {
    kept.close();
  }

  private ReturnKey said() {
    var own = kept.begun(consultation.id());
    Kept.done(kept.save(own, "p1", Map.of("move", yes())));
    Kept.done(kept.save(own, "p3", Map.of("missed", say(SAID))));
    Kept.done(kept.send(own, NOW));
    return own;
  }

  private void allow(boolean allowed) {
    kept.within(() -> {
      quotes.allow(id, allowed);
      return allowed;
    });
  }

  private void choose(String words) {
    kept.within(() -> {
      quotes.choose(new Quote(id, "missed", words), new Reports.Saved(PersonId.random(), NOW));
      return words;
    });
  }

  private List<String> shown() {
    return quotes.of(consultation.id()).stream().map(Quote::words).toList();
  }

  @Test
  void takesNoneOfWhoDidNotSayYesAndDropsThemWithTheYes() {
    assertThatThrownBy(() -> choose(SAID)).isInstanceOf(DataIntegrityViolationException.class);
    allow(true);
    choose(SAID);
    choose("Parking");
    assertThat(shown()).containsExactly("Parking");
    assertThat(quotes.agreed(consultation.id())).isEqualTo(1);
    allow(false);
    assertThat(shown()).isEmpty();
    assertThat(quotes.agreed(consultation.id())).isZero();
    assertThatThrownBy(() -> choose(SAID)).isInstanceOf(DataIntegrityViolationException.class);
  }

  @Test
  void theYesCantGoWhileWordsAreShown() {
    allow(true);
    choose(SAID);
    assertThatThrownBy(() ->
            kept.sql
                .sql("UPDATE consultations.response SET may_quote = false WHERE id = ?")
                .param(id.value())
                .update())
        .isInstanceOf(DataIntegrityViolationException.class);
  }

  @Test
  void whoTakesTheirAnswersBackIsNotQuoted() {
    allow(true);
    choose(SAID);
    kept.within(() -> {
      kept.responses.withdraw(id, NOW);
      return id;
    });
    assertThat(shown()).isEmpty();
    assertThat(quotes.allowed(id)).isFalse();
    assertThatThrownBy(() -> choose(SAID)).isInstanceOf(DataIntegrityViolationException.class);
  }

  @Test
  void anAnswerThatChangedIsNotQuotedAsItWas() {
    allow(true);
    choose(SAID);
    Kept.done(kept.save(key, "p3", Map.of("missed", say("Parking is fine."))));
    Kept.done(kept.send(key, NOW.plusSeconds(60)));
    assertThat(shown()).isEmpty();
    assertThat(quotes.allowed(id)).isTrue();
  }

  @Test
  void whatDoesNotCountIsNotShown() {
    allow(true);
    choose(SAID);
    var step =
        new Aside.Step(
            1,
            Aside.Kind.ASIDE,
            Aside.Why.TWICE,
            "Twice.",
            Actor.of(PersonId.random()).personOrThrow(),
            NOW);
    kept.within(() -> new PostgresAsides(kept.sql).add(id, step, true));
    assertThat(shown()).isEmpty();
    assertThat(quotes.agreed(consultation.id())).isZero();
  }

  @Test
  void whoJudgesReadsWhatWasSentAndNotWhatIsBeingChanged() {
    Kept.done(kept.save(key, "p3", Map.of("missed", say("Not sent yet."))));
    assertThat(kept.responses.counted(id).orElseThrow().to("missed")).contains(say(SAID));
    Kept.done(kept.send(key, NOW));
    assertThat(kept.responses.counted(id).orElseThrow().to("missed"))
        .contains(say("Not sent yet."));
  }

  @Test
  void whoAgreedInATableThatIsBroughtInMayBeQuotedAndNobodyElse() {
    var yes = came();
    var silent = came();
    kept.within(() -> {
      var bringing =
          Kept.done(
              new BringInResponses(
                      kept.consultations, new PostgresManyResponses(kept.sql), kept.facts::add)
                  .begin(kept.lead.personOrThrow(), consultation.id(), NOW));
      assertThat(bringing.take(yes, true)).isEmpty();
      assertThat(bringing.take(silent, false)).isEmpty();
      bringing.write();
      return yes;
    });
    assertThat(quotes.allowed(yes.id())).isTrue();
    assertThat(quotes.allowed(silent.id())).isFalse();
    assertThat(quotes.agreed(consultation.id())).isEqualTo(1);
    assertThat(kept.facts)
        .filteredOn(fact -> fact.kind().equals("consultations.response-quotable"))
        .singleElement()
        .satisfies(fact -> assertThat(fact.where().subject()).isEqualTo(yes.id().value()));
  }

  private static EnterResponse.Came came() {
    return new EnterResponse.Came(
        ResponseId.random(),
        Channel.PAPER,
        WalkIn.TODAY,
        Map.of("move", yes(), "missed", say(SAID)));
  }
}
