package org.alongside.consultations;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.alongside.access.Actor;
import org.alongside.facts.Facts;
import org.alongside.participation.Attempt;
import org.alongside.participation.Reason;
import org.alongside.questionnaires.Answer;

/** Chooses words for the report from what somebody said who agrees to that. */
public final class ChooseQuote {

  private final Consultations consultations;
  private final Responses responses;
  private final Quotes quotes;
  private final Predicate<ConsultationId> reported;
  private final Facts facts;

  /**
   * @param reported whether everyone can read the report
   */
  public ChooseQuote(
      Consultations consultations,
      Responses responses,
      Quotes quotes,
      Predicate<ConsultationId> reported,
      Facts facts) {
    this.consultations = consultations;
    this.responses = responses;
    this.quotes = quotes;
    this.reported = reported;
    this.facts = facts;
  }

  public Attempt<Quotes.Quote> choose(Actor actor, Quotes.Quote quote, Instant now) {
    var slip = responses.look(quote.response()).orElseThrow().slip();
    var consultation = consultations.hold(slip.consultation()).orElseThrow();
    if (!(responses.claim(slip.id()).orElseThrow() instanceof Response.Sent)) {
      return Attempt.refused(AsideReason.NOT_SENT);
    }
    var chosen = new Quotes.Quote(slip.id(), quote.question(), quote.words().strip());
    var reasons = reasons(consultation, chosen);
    if (!reasons.isEmpty()) {
      return Attempt.refused(reasons);
    }
    quotes.choose(chosen, new Reports.Saved(actor.personOrThrow(), now));
    var details = Map.of("consultation", consultation.id().toString());
    facts.record(ConsultationFact.QUOTED.of(consultation, slip, actor.who(null), now, details));
    return Attempt.done(chosen);
  }

  private List<Reason> reasons(Consultation consultation, Quotes.Quote chosen) {
    var reasons = new ArrayList<Reason>();
    if (!quotes.allowed(chosen.response())) {
      reasons.add(QuoteReason.NOT_AGREED);
    }
    if (reported.test(consultation.id())) {
      reasons.add(QuoteReason.REPORT_IS_OUT);
    }
    if (chosen.words().length() > Quotes.Quote.LONGEST) {
      reasons.add(QuoteReason.TOO_LONG);
    }
    if (chosen.words().isEmpty()
        || said(chosen).filter(text -> text.contains(plain(chosen.words()))).isEmpty()) {
      reasons.add(QuoteReason.NOT_THEIR_WORDS);
    }
    return reasons;
  }

  /** What was changed since, and not sent, is still theirs alone. */
  private Optional<String> said(Quotes.Quote chosen) {
    return responses
        .counted(chosen.response())
        .flatMap(counts -> counts.to(chosen.question()))
        .filter(Answer.Words.class::isInstance)
        .map(answer -> plain(((Answer.Words) answer).text()));
  }

  /** Lines may break elsewhere than where they were typed. */
  private static String plain(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }
}
