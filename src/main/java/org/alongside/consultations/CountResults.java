package org.alongside.consultations;

import java.time.Instant;
import org.alongside.participation.Attempt;

/**
 * Counts every question once a consultation is closed, so that its pages read one row however many
 * have answered.
 */
public final class CountResults {

  private final Consultations consultations;
  private final Tallies tallies;
  private final Asides asides;
  private final Results results;

  public CountResults(
      Consultations consultations, Tallies tallies, Asides asides, Results results) {
    this.asides = asides;
    this.consultations = consultations;
    this.tallies = tallies;
    this.results = results;
  }

  public Attempt<Result> count(ConsultationId id, Instant now) {
    var consultation = consultations.find(id).orElseThrow();
    if (!(consultation.phase() instanceof Phase.Closed)) {
      return Attempt.refused(ReportReason.STILL_OPEN);
    }
    var tally = tallies.of(id);
    var responses =
        new Result.Responses(tally.sent(), tally.late(), tally.byChannel(), asides.counts(id));
    var result = new Result(now, responses, tallies.answers(id));
    results.keep(id, result);
    return Attempt.done(result);
  }
}
