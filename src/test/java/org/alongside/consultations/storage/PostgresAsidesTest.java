package org.alongside.consultations.storage;

import static org.alongside.consultations.WalkIn.NOW;
import static org.alongside.consultations.WalkIn.say;
import static org.alongside.consultations.WalkIn.yes;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.alongside.access.Actor;
import org.alongside.consultations.Aside;
import org.alongside.consultations.Aside.Why;
import org.alongside.consultations.AsideDesk;
import org.alongside.consultations.AsideReason;
import org.alongside.consultations.Consultation;
import org.alongside.consultations.CountAgain;
import org.alongside.consultations.ObjectToAside;
import org.alongside.consultations.Response;
import org.alongside.consultations.ResponseId;
import org.alongside.consultations.ReturnKey;
import org.alongside.consultations.SetAside;
import org.alongside.consultations.Signal;
import org.alongside.consultations.Signals.Line;
import org.alongside.consultations.Signals.Only;
import org.alongside.database.AtOnce;
import org.alongside.participation.Attempt;
import org.alongside.participation.Side;
import org.alongside.people.PersonId;
import org.alongside.projects.PlaceHolders;
import org.alongside.projects.ProjectId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** What is set aside stays, counts nowhere, and comes back; and what there is to see about it. */
class PostgresAsidesTest {

  private final Kept kept = new Kept();
  private final PostgresAsides asides = new PostgresAsides(kept.sql);
  private final PostgresSignals signals = new PostgresSignals(kept.sql);
  private final AsideDesk desk =
      new AsideDesk(kept.consultations, kept.responses, asides, new Nobody(), kept.facts::add);

  /** No partner yet: one person is enough. */
  private static final class Nobody implements PlaceHolders {
    @Override
    public Map<PersonId, Side> of(ProjectId project) {
      return Map.of();
    }

    @Override
    public Map<PersonId, Side> voting(ProjectId project) {
      return Map.of();
    }
  }

  @AfterEach
  void drop() {
    kept.close();
  }

  private ResponseId id(ReturnKey key) {
    return new ResponseId(kept.id(key));
  }

  @Test
  void nothingIsSaidOfWhatIsNotKeptAnyMore() {
    var consultation = kept.published();
    var key = kept.sent(consultation.id(), yes());
    Kept.done(set(id(key), Why.TWICE));
    kept.sql.sql("DELETE FROM consultations.counted").update();
    var object = new ObjectToAside(desk);
    assertThat(kept.whole.attempt(() -> object.object(key, "I am one person.", NOW)))
        .isEqualTo(Attempt.refused(AsideReason.NOT_SENT));
  }

  private Attempt<Aside> set(ResponseId id, Why why) {
    var sent = (Response.Sent) kept.responses.look(id).orElseThrow();
    var seen = new AsideDesk.Seen(0, sent.receipt().version());
    var judging = new AsideDesk.Judging(Actor.of(PersonId.random()), id, seen);
    return kept.whole.attempt(
        () -> new SetAside(desk, _ -> false).set(judging, why, "We looked.", NOW));
  }

  @Test
  void countsNowhereAndIsStillThere() {
    var consultation = kept.published();
    kept.sent(consultation.id(), yes());
    var other = kept.sent(consultation.id(), yes());
    Kept.done(set(id(other), Why.TWICE));
    assertThat(kept.tallies.of(consultation.id()).sent()).isEqualTo(1);
    assertThat(kept.tallies.answers(consultation.id()).get("move"))
        .satisfies(count -> assertThat(count.choices()).isEqualTo(Map.of("yes", 1L)));
    assertThat(asides.counts(consultation.id())).isEqualTo(Map.of(Why.TWICE, 1L));
    assertThat(asides.all(consultation.id()).values()).containsExactly(Why.TWICE);
    assertThat(new PostgresAskings(kept.sql).in(consultation.place().project().value()))
        .singleElement()
        .satisfies(asking -> assertThat(asking.responses().values()).containsExactly(1L));
    assertThat(kept.rows("counted")).isEqualTo(2);
    assertThat(asides.of(id(other)).ground().orElseThrow().words()).isEqualTo("We looked.");

    var judging = new AsideDesk.Judging(kept.lead, id(other), new AsideDesk.Seen(1, 1));
    Kept.done(kept.whole.attempt(() -> new CountAgain(desk).count(judging, "Two people.", NOW)));
    assertThat(kept.tallies.of(consultation.id()).sent()).isEqualTo(2);
    assertThat(kept.tallies.answers(consultation.id()).get("move"))
        .satisfies(count -> assertThat(count.choices()).isEqualTo(Map.of("yes", 2L)));
    assertThat(asides.counts(consultation.id())).isEmpty();
  }

  @Test
  void whatWasSaidAboutItGoesWithTheAnswers() {
    var key = kept.sent(kept.published().id(), yes());
    var id = id(key);
    Kept.done(set(id, Why.ADVERT));
    kept.within(() -> {
      kept.responses.withdraw(id, NOW);
      return id;
    });
    assertThat(asides.of(id).steps()).extracting(Aside.Step::words).containsExactly("");
    assertThat(asides.counts(kept.consultations.named("walk-in-centre").orElseThrow().id()))
        .isEmpty();
  }

  @RepeatedTest(5)
  void ofTwoWhoSetTheSameAsideOneIsFaster() throws Exception {
    var id = id(kept.sent(kept.published().id(), yes()));
    var attempts =
        AtOnce.run(
            List.<Callable<Attempt<Aside>>>of(
                () -> set(id, Why.TWICE), () -> set(id, Why.MACHINE), () -> set(id, Why.ADVERT)));
    assertThat(attempts).filteredOn(Attempt.Done.class::isInstance).hasSize(1);
    assertThat(attempts)
        .filteredOn(attempt -> !(attempt instanceof Attempt.Done))
        .allMatch(
            attempt -> attempt instanceof Attempt.Overtaken || attempt instanceof Attempt.Refused);
    assertThat(asides.of(id).steps()).hasSize(1);
    assertThat(kept.facts)
        .filteredOn(fact -> fact.kind().equals("consultations.set-aside"))
        .hasSize(1);
  }

  private ReturnKey saying(Consultation consultation, String words, int seconds) {
    var key = kept.begun(consultation.id());
    Kept.done(kept.save(key, "p1", Map.of("move", yes())));
    Kept.done(kept.save(key, "p3", Map.of("missed", say(words))));
    Kept.done(kept.send(key, NOW.plusSeconds(seconds)));
    return key;
  }

  private Set<Signal> of(Consultation consultation, ReturnKey key) {
    return signals.of(consultation.id(), id(key));
  }

  @Test
  void showsWhatMayMeanThatNoPersonSentIt() {
    var consultation = kept.published();
    var long1 = "Parking is hard for people who come by car with their children.";
    var one = saying(consultation, long1, 300);
    var two = saying(consultation, long1.toUpperCase(java.util.Locale.ROOT), 600);
    var fast = saying(consultation, "No.", 5);
    var slow = saying(consultation, "No.", 6);
    kept.within(() -> {
      signals.trapped(id(slow));
      return slow;
    });
    assertThat(of(consultation, one)).containsExactly(Signal.SAME_WORDS);
    assertThat(of(consultation, two)).containsExactly(Signal.SAME_WORDS);
    assertThat(of(consultation, fast)).containsExactly(Signal.TOO_FAST);
    assertThat(of(consultation, slow)).containsExactly(Signal.HIDDEN_FIELD);
    assertThat(list(consultation, Only.TOO_FAST)).containsExactly(id(fast));
    assertThat(list(consultation, Only.HIDDEN_FIELD)).containsExactly(id(slow));
    assertThat(list(consultation, Only.SAME_WORDS)).containsExactly(id(two), id(one));
    assertThat(list(consultation, Only.JUDGED)).isEmpty();
    Kept.done(set(id(one), Why.TWICE));
    assertThat(list(consultation, Only.JUDGED)).containsExactly(id(one));
  }

  private List<ResponseId> list(Consultation consultation, Only only) {
    return signals.of(consultation.id(), only, null, 50).stream().map(Line::id).toList();
  }

  @Test
  void manyInOneMinuteAreShownPageByPageAndEachOnce() {
    var consultation = kept.published();
    for (int i = 0; i < 20; i++) {
      saying(consultation, "No.", 60);
    }
    kept.sent(consultation.id(), yes());
    assertThat(list(consultation, Only.MANY_AT_ONCE)).hasSize(20);
    var seen = new HashSet<ResponseId>();
    var page = signals.of(consultation.id(), Only.ALL, null, 8);
    int pages = 0;
    while (!page.isEmpty()) {
      page.forEach(line -> assertThat(seen.add(line.id())).isTrue());
      page = signals.of(consultation.id(), Only.ALL, page.getLast().id(), 8);
      pages++;
    }
    assertThat(seen).hasSize(21);
    assertThat(pages).isEqualTo(3);
  }
}
