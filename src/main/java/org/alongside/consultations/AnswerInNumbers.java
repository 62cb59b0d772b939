package org.alongside.consultations;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.alongside.access.Actor;
import org.alongside.facts.Facts;
import org.alongside.participation.Attempt;
import org.alongside.participation.Here;
import org.alongside.participation.Reason;
import org.alongside.questionnaires.Answers;
import org.alongside.questionnaires.Route;
import org.jspecify.annotations.Nullable;

/**
 * Lets a crowd answer on the web at once, for a demonstration and for whoever measures: by the same
 * rules as one who begins and sends, and with the same facts, but written many at a time.
 */
public final class AnswerInNumbers {

  private final Consultations consultations;
  private final ManyResponses responses;
  private final Facts facts;

  public AnswerInNumbers(Consultations consultations, ManyResponses responses, Facts facts) {
    this.consultations = consultations;
    this.responses = responses;
    this.facts = facts;
  }

  /** Somebody who came, when, and how far. */
  public sealed interface Visit {

    Instant begun();

    /** Everything was answered, and sent. */
    record Whole(Instant begun, Instant sent, Answers answers) implements Visit {}

    /** They got as far as this page, and nothing of it counts; null for no page at all. */
    record HalfWay(Instant begun, @Nullable String page) implements Visit {}
  }

  /** The keys of those who sent something, in the order in which they came; or why not all can. */
  public Attempt<List<ReturnKey>> come(ConsultationId id, List<Visit> visits) {
    var consultation = consultations.hold(id).orElseThrow();
    var reasons = visits.stream().flatMap(visit -> why(consultation, visit)).distinct().toList();
    if (!reasons.isEmpty()) {
      return Attempt.refused(reasons);
    }
    var whole = new ArrayList<ManyResponses.Whole>();
    var begun = new ArrayList<ManyResponses.Begun>();
    for (var visit : visits) {
      var slip = slip(id, visit.begun());
      switch (visit) {
        case Visit.HalfWay(_, var page) ->
            begun.add(new ManyResponses.Begun(slip, ReturnKey.random(), page));
        case Visit.Whole(_, var sent, var answers) ->
            whole.add(whole(consultation, slip, answers, sent));
      }
    }
    return Attempt.done(written(consultation, whole, begun));
  }

  private static Stream<Reason> why(Consultation consultation, Visit visit) {
    Stream<Reason> closed =
        consultation.window(visit.begun()) == Run.Window.OPEN
            ? Stream.of()
            : Stream.of(ConsultationReason.CLOSED);
    return visit instanceof Visit.Whole(_, _, var answers)
        ? Stream.concat(
            closed, SendResponse.missing(Route.through(consultation.questions(), answers)).stream())
        : closed;
  }

  private static ManyResponses.Whole whole(
      Consultation consultation, Slip slip, Answers answers, Instant sent) {
    var counted = Route.through(consultation.questions(), answers).counted();
    var receipt = SendResponse.receipt(consultation, slip, null, sent);
    return new ManyResponses.Whole(slip, ReturnKey.random(), counted, receipt, false);
  }

  private static Slip slip(ConsultationId id, Instant begun) {
    return Slip.begun(id, Arrival.online(Here.day(begun), Actor.stranger()), begun);
  }

  private List<ReturnKey> written(
      Consultation consultation, List<ManyResponses.Whole> whole, List<ManyResponses.Begun> begun) {
    responses.begin(begun);
    responses.add(whole);
    for (var each : whole) {
      var details = SendResponse.details(consultation, each.receipt());
      facts.record(
          ConsultationFact.RESPONSE_SENT.of(
              consultation, each.slip(), each.receipt().first(), details));
    }
    return whole.stream().map(ManyResponses.Whole::key).toList();
  }
}
