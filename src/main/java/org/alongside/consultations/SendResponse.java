package org.alongside.consultations;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.alongside.consultations.Run.Window;
import org.alongside.facts.Facts;
import org.alongside.participation.Attempt;
import org.alongside.participation.Reason;
import org.alongside.questionnaires.Route;
import org.jspecify.annotations.Nullable;

/** Sends a response, or a change of one that was sent, as it was checked. */
public final class SendResponse {

  private final Consultations consultations;
  private final Responses responses;
  private final Facts facts;

  public SendResponse(Consultations consultations, Responses responses, Facts facts) {
    this.consultations = consultations;
    this.responses = responses;
    this.facts = facts;
  }

  /**
   * Sends what was checked in version {@code seen}; sending the same twice changes nothing. Until
   * this is over, nobody can close or pause the consultation.
   */
  public Attempt<Response.Sent> send(ReturnKey key, long seen, Instant now) {
    var slip = responses.find(key).orElseThrow().slip();
    var consultation = consultations.hold(slip.consultation()).orElseThrow();
    return switch (responses.claim(slip.id()).orElseThrow()) {
      case Response.Withdrawn _ -> Attempt.refused(ConsultationReason.ALREADY_WITHDRAWN);
      case Response.Kept kept when kept.slip().version() != seen -> Attempt.overtaken();
      case Response.Sent sent when !sent.changed() -> Attempt.done(sent);
      case Response.Kept kept -> {
        var sent = send(consultation, kept, now);
        if (sent instanceof Attempt.Done<Response.Sent>) {
          responses.sentWith(key, slip.id());
        }
        yield sent;
      }
    };
  }

  private Attempt<Response.Sent> send(Consultation consultation, Response.Kept kept, Instant now) {
    var window = consultation.window(now);
    var shut = SavePage.whyNot(kept, window);
    if (shut.isPresent()) {
      return Attempt.refused(shut.get());
    }
    var route = Route.through(consultation.questions(), kept.answers());
    var missing = new ArrayList<Reason>(missing(route));
    if (ageMissing(consultation, kept.slip().id())) {
      missing.add(BehalfReason.AGE_MISSING);
    }
    return missing.isEmpty()
        ? Attempt.done(sent(consultation, kept, route, now))
        : Attempt.refused(missing);
  }

  /** Children under 13 need an agreement first, so all say how old they are. */
  private boolean ageMissing(Consultation consultation, ResponseId id) {
    return consultation.terms().answerers().young()
        && responses.behalf(id).filter(behalf -> behalf.lacks(true).isEmpty()).isEmpty();
  }

  static List<Reason> missing(Route route) {
    Stream<Reason> mistakes =
        route.missing().entrySet().stream()
            .flatMap(one ->
                one.getValue().stream().map(why -> new AboutAnswer(one.getKey().code(), why)));
    var said = route.questions().stream().anyMatch(each -> route.counted().has(each.code()));
    Optional<Reason> nothing =
        said ? Optional.empty() : Optional.of(ConsultationReason.NOTHING_ANSWERED);
    return Stream.concat(nothing.stream(), mistakes).toList();
  }

  private Response.Sent sent(
      Consultation consultation, Response.Kept kept, Route route, Instant now) {
    var slip = kept.slip();
    var before = kept instanceof Response.Sent sent ? sent.receipt() : null;
    var receipt = receipt(consultation, slip, before, now);
    responses.send(slip.id(), route.counted(), receipt);
    var kind = before == null ? ConsultationFact.RESPONSE_SENT : ConsultationFact.RESPONSE_CHANGED;
    facts.record(kind.of(consultation, slip, now, details(consultation, receipt)));
    return new Response.Sent(slip, kept.answers(), receipt);
  }

  static Response.Receipt receipt(
      Consultation consultation, Slip slip, Response.@Nullable Receipt before, Instant now) {
    boolean late = consultation.window(now) == Window.LATE;
    int edition = ((Phase.Out) consultation.phase()).edition();
    return new Response.Receipt(
        slip.version(), edition, late, before == null ? now : before.first(), now);
  }

  static Map<String, String> details(Consultation consultation, Response.Receipt receipt) {
    return Map.of(
        "consultation", consultation.id().toString(), "late", receipt.late() ? "yes" : "no");
  }
}
