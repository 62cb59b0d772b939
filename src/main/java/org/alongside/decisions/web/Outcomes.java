package org.alongside.decisions.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alongside.decisions.Asked;
import org.alongside.decisions.ClosedDecision;
import org.alongside.decisions.Decisions;
import org.alongside.decisions.Dissent;
import org.alongside.participation.Side;
import org.alongside.record.Commitment;
import org.alongside.record.Hash;
import org.alongside.record.Ledger;
import org.alongside.record.PersonalWords;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells what a closed decision came to. */
@Component
class Outcomes {

  private final Decisions decisions;
  private final Ledger ledger;
  private final PersonalWords words;
  private final Names names;

  Outcomes(Decisions decisions, Ledger ledger, PersonalWords words, Names names) {
    this.decisions = decisions;
    this.ledger = ledger;
    this.words = words;
    this.names = names;
  }

  OutcomePage of(ClosedDecision closed) {
    var method = closed.terms().method();
    return new OutcomePage(
        closed.result(),
        new OutcomePage.Told(method, closed.result(), closed.outcome()),
        SidePicture.of(method, closed.outcome()),
        closed.aftermath().closedAt(),
        closed.aftermath().review(),
        dissent(closed),
        deadlock(closed),
        ledger.head(closed.id().value()).map(Hash::hex).orElse(""));
  }

  private OutcomePage.Deadlock deadlock(ClosedDecision closed) {
    Map<Side, String> pages =
        closed.aftermath().boardPages().isEmpty() ? Map.of() : decisions.boardPages(closed.id());
    return new OutcomePage.Deadlock(
        closed.mayReopen(), closed.deadlocked(), closed.aftermath().facilitatedAt(), pages);
  }

  private List<OutcomePage.Differing> dissent(ClosedDecision closed) {
    List<Dissent> all = decisions.dissent(closed.id());
    if (all.isEmpty()) {
      return List.of();
    }
    Map<Commitment, String> kept = words.of(closed.id().value());
    Map<UUID, Asked> asked =
        closed.asked().stream().collect(Collectors.toMap(Asked::id, Function.identity()));
    var known = names.of(closed.dossier().home().partnership(), closed.asked());
    return all.stream()
        .flatMap(one -> told(one, asked.get(one.asked()), known, kept.get(one.words())).stream())
        .toList();
  }

  /** Words that were erased with their author are told no more. */
  private static Optional<OutcomePage.Differing> told(
      Dissent dissent, @Nullable Asked asked, Names.Known known, @Nullable String words) {
    if (asked == null || words == null) {
      return Optional.empty();
    }
    String name = dissent.named() ? known.among(asked).orElse(null) : null;
    return Optional.of(new OutcomePage.Differing(asked.side(), name, words));
  }
}
