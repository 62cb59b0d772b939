package org.alongside.decisions.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alongside.decisions.Asked;
import org.alongside.decisions.ClosedDecision;
import org.alongside.decisions.Decision;
import org.alongside.decisions.Objection;
import org.alongside.decisions.OpenDecision;
import org.alongside.decisions.Round;
import org.alongside.record.Commitment;
import org.alongside.record.PersonalWords;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows objections to the partners at once, with their reasons: that is what the method is for. */
@Component
class RaisedObjections {

  private final PersonalWords words;
  private final Names names;

  RaisedObjections(PersonalWords words, Names names) {
    this.words = words;
    this.names = names;
  }

  List<DeskPage.Raised> in(OpenDecision open, @Nullable Asked reader) {
    return all(open, open.objections(), open.asked(), one -> may(one, open.current(), reader));
  }

  List<DeskPage.Raised> in(ClosedDecision closed) {
    var nothing = new DeskPage.May(false, false, false, false);
    return all(closed, closed.objections(), closed.asked(), one -> nothing);
  }

  private List<DeskPage.Raised> all(
      Decision decision,
      List<Objection> objections,
      List<Asked> asked,
      Function<Objection, DeskPage.May> may) {
    if (objections.isEmpty()) {
      return List.of();
    }
    Map<Commitment, String> kept = words.of(decision.id().value());
    Map<UUID, Asked> byId =
        asked.stream().collect(Collectors.toMap(Asked::id, Function.identity()));
    var known = names.of(decision.dossier().home().partnership(), asked);
    return objections.stream()
        .filter(one -> byId.containsKey(one.owner()))
        .map(one -> raised(one, byId.get(one.owner()), known, kept, may.apply(one)))
        .toList();
  }

  private static DeskPage.Raised raised(
      Objection objection,
      @Nullable Asked owner,
      Names.Known known,
      Map<Commitment, String> kept,
      DeskPage.May may) {
    Asked by = java.util.Objects.requireNonNull(owner);
    return new DeskPage.Raised(
        objection.id(),
        known.among(by).orElse(null),
        by.side(),
        kept.getOrDefault(objection.words(), ""),
        objection.state(),
        DeskPage.Findings.of(objection),
        may);
  }

  private static DeskPage.May may(Objection objection, Round current, @Nullable Asked reader) {
    if (reader == null || !(objection.state() instanceof Objection.Open(var _, var closing))) {
      return new DeskPage.May(false, false, false, false);
    }
    boolean own = objection.owner().equals(reader.id());
    return new DeskPage.May(
        own,
        !own && !objection.tests().containsKey(reader.id()),
        !own && objection.partnersMayClose(current),
        closing.contains(reader.id()));
  }
}
