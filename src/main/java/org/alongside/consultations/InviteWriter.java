package org.alongside.consultations;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.alongside.facts.Facts;
import org.alongside.participation.Attempt;

/** Lets one more person of an organisation prepare its answer, with a key of their own. */
public final class InviteWriter {

  private static final int MOST = 20;

  private final Consultations consultations;
  private final Responses responses;
  private final Together together;
  private final Facts facts;

  public InviteWriter(
      Consultations consultations, Responses responses, Together together, Facts facts) {
    this.consultations = consultations;
    this.responses = responses;
    this.together = together;
    this.facts = facts;
  }

  /** The key is for whoever is invited; nobody can look it up again. */
  public record Invited(Writer writer, ReturnKey key) {}

  public Attempt<Invited> invite(ReturnKey own, String name, Instant now) {
    var slip = responses.find(own).orElseThrow().slip();
    var consultation = consultations.hold(slip.consultation()).orElseThrow();
    if (!(responses.claim(slip.id()).orElseThrow() instanceof Response.Kept kept)) {
      return Attempt.refused(ConsultationReason.ALREADY_WITHDRAWN);
    }
    var writers = together.writers(slip.id());
    var shut = SavePage.whyNot(kept, consultation.window(now));
    if (shut.isPresent()) {
      return Attempt.refused(shut.get());
    }
    if (writers.isEmpty()) {
      return Attempt.refused(BehalfReason.NOT_AN_ORGANISATION);
    }
    if (name.isBlank()) {
      return Attempt.refused(BehalfReason.WRITER_MISSING);
    }
    if (writers.size() >= MOST) {
      return Attempt.refused(BehalfReason.TOO_MANY_WRITERS);
    }
    var invited = invited(slip.id(), new Writer(UUID.randomUUID(), name.strip()), now);
    var details = Map.of("writers", String.valueOf(writers.size() + 1));
    facts.record(ConsultationFact.RESPONSE_SHARED.of(consultation, slip, now, details));
    return Attempt.done(invited);
  }

  private Invited invited(ResponseId id, Writer writer, Instant now) {
    var key = ReturnKey.random();
    while (!together.add(id, writer, key, now)) {
      key = ReturnKey.random();
    }
    return new Invited(writer, key);
  }
}
