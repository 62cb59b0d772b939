package org.alongside.consultations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.alongside.access.Actor;
import org.alongside.consultations.Run.Window;
import org.alongside.facts.Channel;
import org.alongside.facts.Facts;
import org.alongside.participation.Attempt;
import org.alongside.participation.Here;
import org.alongside.participation.Reason;
import org.alongside.questionnaires.Answer;
import org.alongside.questionnaires.AnswerReason.Why;
import org.alongside.questionnaires.Answers;
import org.alongside.questionnaires.Route;

/**
 * Types in what came on paper, by phone or in person. It counts the same; what counts for its time
 * is the day on which it came, not the day on which somebody found time to type it in. Post can't
 * be stopped: what comes during a pause is taken as well.
 */
public final class EnterResponse {

  private final Consultations consultations;
  private final Responses responses;
  private final Facts facts;

  public EnterResponse(Consultations consultations, Responses responses, Facts facts) {
    this.consultations = consultations;
    this.responses = responses;
    this.facts = facts;
  }

  /**
   * What came, how and when.
   *
   * @param id drawn with the empty form, so that pressing twice enters it once
   */
  public record Came(ResponseId id, Channel channel, LocalDate on, Map<String, Answer> answers) {
    public Came {
      answers = Map.copyOf(answers);
    }
  }

  /** It counts from now on; the key is for whoever answered. */
  public record Entered(Response.Sent response, ReturnKey key) {}

  public Attempt<Entered> enter(Actor actor, ConsultationId id, Came came, Instant now) {
    var consultation = consultations.hold(id).orElseThrow();
    if (!(consultation.phase() instanceof Phase.Out out)) {
      return Attempt.refused(ConsultationReason.NOT_PUBLISHED);
    }
    var route = Route.through(consultation.questions(), new Answers(came.answers()));
    var reasons = new ArrayList<>(arrival(came, out.run(), Here.day(now)));
    reasons.addAll(mistakes(route));
    if (responses.claim(came.id()).isPresent()) {
      reasons.add(ConsultationReason.ENTERED_ALREADY);
    }
    if (!reasons.isEmpty()) {
      return Attempt.refused(reasons);
    }
    var arrival = new Arrival(came.channel(), came.on(), null, actor.personOrThrow());
    return entered(consultation, Slip.begun(came.id(), consultation.id(), arrival, now), route);
  }

  static List<Reason> arrival(Came came, Run run, LocalDate today) {
    var reasons = new ArrayList<Reason>();
    if (came.channel() == Channel.WEB || came.channel() == Channel.CLOCK) {
      reasons.add(ConsultationReason.CAME_ON_THE_WEB);
    }
    if (came.on().isAfter(today)) {
      reasons.add(ConsultationReason.RECEIVED_IN_FUTURE);
    }
    switch (run.on(came.on())) {
      case NOT_YET -> reasons.add(ConsultationReason.RECEIVED_BEFORE_OPEN);
      case OVER -> reasons.add(ConsultationReason.RECEIVED_TOO_LATE);
      case PAUSED, OPEN, LATE -> {}
    }
    return reasons;
  }

  /** Paper can't insist: what is left out there is left out. */
  static List<Reason> mistakes(Route route) {
    var found = new ArrayList<Reason>();
    route
        .missing()
        .forEach((question, whys) ->
            whys.stream()
                .filter(why -> why.why() != Why.MISSING)
                .forEach(why -> found.add(new AboutAnswer(question.code(), why))));
    if (route.counted().given().isEmpty()) {
      found.add(ConsultationReason.NOTHING_ANSWERED);
    }
    return found;
  }

  private Attempt<Entered> entered(Consultation consultation, Slip drawn, Route route) {
    var now = drawn.startedAt();
    var slip = drawn;
    var key = ReturnKey.random();
    while (!responses.add(slip, key)) {
      if (responses.claim(slip.id()).isPresent()) {
        return Attempt.refused(ConsultationReason.ENTERED_ALREADY);
      }
      slip = Slip.begun(slip.id(), consultation.id(), slip.arrival(), now);
      key = ReturnKey.random();
    }
    responses.save(slip.id(), route.byPage(), now);
    var saved = responses.claim(slip.id()).orElseThrow().slip();
    var out = (Phase.Out) consultation.phase();
    boolean late = out.run().on(slip.arrival().receivedOn()) == Window.LATE;
    var receipt = new Response.Receipt(saved.version(), out.edition(), late, now, now);
    responses.send(slip.id(), route.counted(), receipt);
    facts.record(
        ConsultationFact.RESPONSE_SENT.of(
            consultation, saved, now, SendResponse.details(consultation, receipt)));
    return Attempt.done(new Entered(new Response.Sent(saved, route.counted(), receipt), key));
  }
}
