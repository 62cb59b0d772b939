package org.alongside.consultations;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.alongside.consultations.EnterResponse.Came;
import org.alongside.facts.Channel;
import org.alongside.facts.Fact;
import org.alongside.facts.Facts;
import org.alongside.participation.Attempt;
import org.alongside.participation.Here;
import org.alongside.participation.Reason;
import org.alongside.people.PersonId;
import org.alongside.questionnaires.Answers;
import org.alongside.questionnaires.Route;

/**
 * Brings in answers that were collected elsewhere, thousands at a time; each counts like one that
 * is typed in, with how and when it came and who brought it in.
 */
public final class BringInResponses {

  private final Consultations consultations;
  private final ManyResponses responses;
  private final Facts facts;

  public BringInResponses(Consultations consultations, ManyResponses responses, Facts facts) {
    this.consultations = consultations;
    this.responses = responses;
    this.facts = facts;
  }

  /** Until this is over, nobody can close the consultation. */
  public Attempt<Bringing> begin(PersonId by, ConsultationId id, Instant now) {
    var consultation = consultations.hold(id).orElseThrow();
    return consultation.phase() instanceof Phase.Out out
        ? Attempt.done(new Bringing(consultation, out, by, now))
        : Attempt.refused(ConsultationReason.NOT_PUBLISHED);
  }

  /** What is being brought in; it is written when somebody says so, many at once. */
  public final class Bringing {

    private final Consultation consultation;
    private final Phase.Out out;
    private final PersonId by;
    private final Instant now;
    private final List<ManyResponses.Whole> waiting = new ArrayList<>();

    private Bringing(Consultation consultation, Phase.Out out, PersonId by, Instant now) {
      this.consultation = consultation;
      this.out = out;
      this.by = by;
      this.now = now;
    }

    /**
     * Every reason why not; none when it is taken.
     *
     * @param quotable whether they agreed that their words are shown in the report
     */
    public List<Reason> take(Came came, boolean quotable) {
      var why = EntryCheck.why(consultation, came, Here.day(now));
      if (why.isEmpty()) {
        waiting.add(whole(came, quotable));
      }
      return why;
    }

    private ManyResponses.Whole whole(Came came, boolean quotable) {
      var arrival = new Arrival(came.channel(), came.on(), null, by);
      var slip = Slip.begun(came.id(), consultation.id(), arrival, now);
      boolean late = out.run().on(came.on()) == Run.Window.LATE;
      var receipt = new Response.Receipt(slip.version(), out.edition(), late, now, now);
      var route = Route.through(consultation.questions(), new Answers(came.answers()));
      return new ManyResponses.Whole(slip, ReturnKey.random(), route.counted(), receipt, quotable);
    }

    public void write() {
      responses.add(waiting);
      waiting.forEach(this::tell);
      waiting.clear();
    }

    private void tell(ManyResponses.Whole each) {
      var sent = SendResponse.details(consultation, each.receipt());
      facts.record(ConsultationFact.RESPONSE_SENT.of(consultation, each.slip(), now, sent));
      if (each.quotable()) {
        var agreed = Map.of("consultation", consultation.id().toString(), "allowed", "yes");
        facts.record(ConsultationFact.RESPONSE_QUOTABLE.of(consultation, each.slip(), now, agreed));
      }
    }
  }

  /** Takes them out again; that each was here stays on record. */
  public void takeOut(PersonId by, ConsultationId id, List<ResponseId> all, Instant now) {
    var consultation = consultations.hold(id).orElseThrow();
    var who = new Fact.Who(by.value(), null, Channel.WEB, null);
    var details = Map.of("consultation", consultation.id().toString());
    responses
        .withdraw(all, now)
        .forEach(each ->
            facts.record(
                ConsultationFact.RESPONSE_WITHDRAWN.of(consultation, each, who, now, details)));
  }
}
