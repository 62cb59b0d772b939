package org.alongside.decisions.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.decisions.Proposal;
import org.alongside.decisions.Terms;
import org.alongside.participation.OfficeHours;
import org.alongside.web.DateTyped;
import org.alongside.web.Mistake;
import org.alongside.web.Mistakes;

/** A change to the proposal as somebody typed it. */
public record AmendmentForm(
    String question, String background, String options, DateTyped closes, Set<String> answers) {

  static AmendmentForm of(Proposal proposal, DateTyped closes, Set<String> answers) {
    return new AmendmentForm(
        proposal.question(),
        proposal.background(),
        String.join("\n", proposal.options()),
        closes,
        answers);
  }

  static AmendmentForm typed(Map<String, String> sent, List<String> answers) {
    return new AmendmentForm(
        sent.getOrDefault("question", ""),
        sent.getOrDefault("background", ""),
        sent.getOrDefault("options", ""),
        TermsForm.date(sent, "closes"),
        Set.copyOf(answers));
  }

  Proposal proposal() {
    return new Proposal(question, background, options.lines().toList());
  }

  Optional<Instant> end() {
    return closes.date().map(OfficeHours::end);
  }

  /** Everything that is wrong with it when its day is no day. */
  Mistakes mistakes() {
    return TermsMistakes.because(Terms.mistakes(proposal()))
        .and(Mistakes.of(new Mistake("closes", "decisions.mistake.closes")));
  }

  /** The objections it answers; what is no id of one is found out by the verb. */
  Set<UUID> objections() {
    return answers.stream()
        .map(DecisionDoor::read)
        .flatMap(Optional::stream)
        .map(id -> id.value())
        .collect(Collectors.toSet());
  }
}
