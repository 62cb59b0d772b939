package org.alongside.decisions.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.access.Actor;
import org.alongside.decisions.Answer;
import org.alongside.decisions.Answers;
import org.alongside.decisions.Asked;
import org.alongside.decisions.ClosedDecision;
import org.alongside.decisions.Decision;
import org.alongside.decisions.Method;
import org.alongside.decisions.Objection;
import org.alongside.decisions.OpenDecision;
import org.alongside.decisions.Response;
import org.alongside.decisions.Round;
import org.alongside.record.Commitment;
import org.alongside.record.PersonalWords;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows objections and concerns to the partners at once: that is what the method is for. */
@Component
class RaisedObjections {

  private static final DeskPage.May NOTHING = new DeskPage.May(false, false, false, false);
  static final int MOST_CLOSED = 30;

  private final Answers answers;
  private final PersonalWords words;
  private final Names names;

  RaisedObjections(Answers answers, PersonalWords words, Names names) {
    this.answers = answers;
    this.words = words;
    this.names = names;
  }

  DeskPage.Heard in(OpenDecision open, Actor actor, DeskPage.Allowed allowed) {
    var reader = actor.person() == null ? null : open.asked(actor.person()).orElse(null);
    return heard(
        new Working(open, open.asked(), open.objections(), open.current()),
        one -> may(one, open.current(), reader, actor).as(allowed));
  }

  /** Without anything to do about them. */
  DeskPage.Heard in(OpenDecision open) {
    return heard(new Working(open, open.asked(), open.objections(), open.current()), _ -> NOTHING);
  }

  DeskPage.Heard in(ClosedDecision closed) {
    return heard(
        new Working(closed, closed.asked(), closed.objections(), closed.lastRound()), _ -> NOTHING);
  }

  /** A decision with what was said in it. */
  private record Working(
      Decision decision, List<Asked> asked, List<Objection> objections, Round round) {}

  private DeskPage.Heard heard(Working working, Function<Objection, DeskPage.May> may) {
    if (!(working.decision().terms().method() instanceof Method.NoObjections)) {
      return DeskPage.Heard.nothing();
    }
    var id = working.decision().id();
    var concerned =
        answers.latest(id, working.round().number()).stream()
            .filter(response -> response.answer() == Answer.CONCERN)
            .toList();
    if (working.objections().isEmpty() && concerned.isEmpty()) {
      return DeskPage.Heard.nothing();
    }
    var shown = shown(working.objections());
    Map<Commitment, String> kept = words.find(said(shown, concerned));
    Map<UUID, Asked> byId =
        working.asked().stream().collect(Collectors.toMap(Asked::id, Function.identity()));
    var known = names.of(working.decision().dossier().home().partnership(), working.asked());
    return new DeskPage.Heard(
        shown.stream()
            .filter(one -> byId.containsKey(one.owner()))
            .map(one -> raised(one, byId.get(one.owner()), known, kept, may.apply(one)))
            .toList(),
        working.objections().size() - shown.size(),
        concerned.stream()
            .flatMap(one -> concern(one, byId.get(one.asked()), known, kept).stream())
            .toList());
  }

  /** All that are open, and the last that were closed, so that no page grows without end. */
  static List<Objection> shown(List<Objection> all) {
    var closed = all.stream().filter(one -> !one.open()).toList();
    var earlier = Set.copyOf(closed.subList(0, Math.max(0, closed.size() - MOST_CLOSED)));
    return all.stream().filter(one -> !earlier.contains(one)).toList();
  }

  private static Set<Commitment> said(List<Objection> shown, List<Response> concerned) {
    return Stream.concat(
            shown.stream().map(Objection::words),
            concerned.stream().flatMap(one -> Stream.ofNullable(one.words())))
        .collect(Collectors.toSet());
  }

  /** Words that were erased with their author are told no more. */
  private static Optional<DeskPage.Concern> concern(
      Response response, @Nullable Asked asked, Names.Known known, Map<Commitment, String> kept) {
    var said = response.words() == null ? null : kept.get(response.words());
    return asked == null || said == null
        ? Optional.empty()
        : Optional.of(new DeskPage.Concern(known.among(asked).orElse(null), asked.side(), said));
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

  static DeskPage.May may(Objection objection, Round current, @Nullable Asked reader, Actor actor) {
    if (reader == null || !(objection.state() instanceof Objection.Open(var _, var closing))) {
      return NOTHING;
    }
    boolean own = objection.owner().equals(reader.id());
    return new DeskPage.May(
        own && !objection.spokenOver(actor),
        !own && !objection.tests().containsKey(reader.id()),
        !own && objection.partnersMayClose(current),
        closing.contains(reader.id()));
  }
}
