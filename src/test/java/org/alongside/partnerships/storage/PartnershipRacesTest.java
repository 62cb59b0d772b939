package org.alongside.partnerships.storage;

import static org.alongside.partnerships.storage.StoredPartnership.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.alongside.access.Actor;
import org.alongside.participation.Attempt;
import org.alongside.participation.Side;
import org.alongside.partnerships.AcceptAgreement;
import org.alongside.partnerships.Affiliation;
import org.alongside.partnerships.AgreementVersion;
import org.alongside.partnerships.Bearing;
import org.alongside.partnerships.OverAThird;
import org.alongside.partnerships.PartnershipReason;
import org.alongside.partnerships.Place;
import org.alongside.partnerships.Tie;
import org.alongside.partnerships.WriteAgreement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;

/** Two who act in the same moment, with real threads. */
class PartnershipRacesTest {

  private final StoredPartnership stored = new StoredPartnership();

  @AfterEach
  void drop() {
    stored.close();
  }

  @RepeatedTest(5)
  void of_many_who_use_one_invitation_at_once_one_takes_the_place() throws Exception {
    var invitation = stored.invited(Side.LIVED);
    var people = IntStream.range(0, 6).mapToObj(_ -> stored.person()).toList();
    var attempts =
        atOnce(
            people.stream()
                .map(person -> call(() -> stored.takes(invitation, person, Side.LIVED)))
                .toList());
    assertThat(done(attempts)).hasSize(1);
    assertThat(stored.now().places()).hasSize(1);
    assertThat(reasons(attempts)).containsOnly(PartnershipReason.INVITATION_USED).hasSize(5);
  }

  @RepeatedTest(5)
  void one_person_with_two_invitations_takes_one_place() throws Exception {
    var person = stored.person();
    var first = stored.invited(Side.LIVED);
    var second = stored.invited(Side.LEARNT);
    var attempts =
        atOnce(
            List.of(
                () -> stored.takes(first, person, Side.LIVED),
                () -> stored.takes(second, person, Side.LEARNT)));
    assertThat(done(attempts)).hasSize(1);
    assertThat(reasons(attempts)).containsExactly(PartnershipReason.HOLDS_A_PLACE_ALREADY);
  }

  @RepeatedTest(5)
  void a_third_of_a_side_is_not_exceeded_however_many_join_at_once() throws Exception {
    IntStream.range(0, 5).forEach(_ -> stored.joins(Side.LEARNT));
    var trust = new Affiliation("The Trust", Tie.PAID, Bearing.PARTNER_ORGANISATION);
    var attempts =
        atOnce(
            IntStream.range(0, 6)
                .mapToObj(_ -> stored.invited(Side.LEARNT))
                .map(invitation ->
                    call(() -> stored.takes(invitation, stored.person(), Side.LEARNT, trust)))
                .toList());
    assertThat(done(attempts)).as("of 7 places 2").hasSize(2);
    assertThat(reasons(attempts)).containsOnly(new OverAThird("The Trust"));
    assertThat(stored.now().places(Side.LEARNT)).hasSize(7);
  }

  @RepeatedTest(5)
  void two_candidates_who_reach_half_at_once_give_one_co_chair() throws Exception {
    var places = IntStream.range(0, 3).mapToObj(_ -> stored.joins(Side.LIVED)).toList();
    var first = stored.nominated(places.get(0));
    var second = stored.nominated(places.get(1));
    stored.answers(places.get(0), first, true);
    stored.answers(places.get(1), second, true);
    var attempts =
        atOnce(
            List.of(
                () -> stored.answers(places.get(2), first, true),
                () -> stored.answers(places.get(2), second, true)));
    assertThat(done(attempts)).hasSize(1);
    assertThat(reasons(attempts)).containsExactly(PartnershipReason.QUESTION_CLOSED);
    assertThat(stored.now().places().stream().filter(Place::coChair)).hasSize(1);
  }

  @RepeatedTest(5)
  void an_agreement_accepted_by_all_at_once_comes_into_force_once() throws Exception {
    var places = new ArrayList<Place>();
    for (var i = 0; i < 4; i++) {
      places.add(stored.joins(i % 2 == 0 ? Side.LIVED : Side.LEARNT));
    }
    var writer = stored.lead.personOrThrow();
    stored.archive.agreements().add(new AgreementVersion(stored.id, 1, "We listen.", writer, NOW));
    var accept = new AcceptAgreement(stored.archive, stored.chronicle);
    var attempts =
        atOnce(
            places.stream()
                .map(place ->
                    call(() ->
                        stored.within(
                            () -> accept.accept(stored.id, 1, Actor.of(place.person()), NOW))))
                .toList());
    assertThat(done(attempts)).hasSize(4);
    assertThat(stored.archive.agreements().inForce(stored.id)).isPresent();
    assertThat(stored.facts.stream().filter(fact -> fact.kind().endsWith("accepted-by-both")))
        .hasSize(1);
  }

  @RepeatedTest(5)
  void two_who_write_the_next_version_at_once_do_not_overwrite_each_other() throws Exception {
    var places = List.of(stored.joins(Side.LIVED), stored.joins(Side.LEARNT));
    var agreements = stored.archive.agreements();
    var write = new WriteAgreement(stored.partnerships, agreements, stored.chronicle);
    var attempts =
        atOnce(
            places.stream()
                .map(place ->
                    call(() ->
                        stored.within(() ->
                            write.write(
                                stored.id,
                                0,
                                "By " + place.side(),
                                Actor.of(place.person()),
                                NOW))))
                .toList());
    assertThat(done(attempts)).hasSize(1);
    assertThat(attempts.stream().filter(it -> it instanceof Attempt.Overtaken<?>)).hasSize(1);
    assertThat(agreements.versions(stored.id)).hasSize(1);
  }

  private static <T> Callable<Attempt<?>> call(Callable<Attempt<T>> work) {
    return work::call;
  }

  private static List<Attempt<?>> atOnce(List<Callable<Attempt<?>>> work) throws Exception {
    var barrier = new CyclicBarrier(work.size());
    var results = new ArrayList<Attempt<?>>();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Attempt<?>>> started = new ArrayList<>();
      for (var each : work) {
        started.add(
            threads.submit(() -> {
              barrier.await();
              return each.call();
            }));
      }
      for (var each : started) {
        results.add(each.get());
      }
    }
    return results;
  }

  private static List<Attempt<?>> done(List<Attempt<?>> attempts) {
    return attempts.stream()
        .filter(it -> it instanceof Attempt.Done<?>)
        .<Attempt<?>>map(it -> it)
        .toList();
  }

  private static List<Object> reasons(List<Attempt<?>> attempts) {
    return attempts.stream()
        .flatMap(it ->
            it instanceof Attempt.Refused<?> refused
                ? refused.reasons().stream()
                : java.util.stream.Stream.empty())
        .map(Object.class::cast)
        .toList();
  }
}
