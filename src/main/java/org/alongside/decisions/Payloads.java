package org.alongside.decisions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.participation.Side;
import org.alongside.record.Commitment;
import org.alongside.record.Json;
import org.alongside.record.Opening;
import org.jspecify.annotations.Nullable;

/** How the entries of a decision's record say what happened. */
final class Payloads {

  private Payloads() {}

  static Json.Members opened(OpenDecision open, List<Opening.Asked> asked, Instant announcedAt) {
    var terms = open.terms();
    var round = open.current();
    var opening =
        new Opening(
            new Opening.Terms(
                round.proposal().question(),
                options(round.proposal()),
                terms.method().code(),
                thresholds(terms.method()),
                dates(round).with("announced", announcedAt.toString())),
            asked);
    return opening
        .payload()
        .with("background", round.proposal().background())
        .with("round", round.number());
  }

  /** A new proposal, a new round. */
  static Json.Members amended(Round round, List<UUID> answers) {
    return Json.Members.none()
        .with("question", round.proposal().question())
        .with("background", round.proposal().background())
        .with("options", Json.items(options(round.proposal()), option -> option))
        .with("dates", dates(round))
        .with("round", round.number())
        .with("answers", Json.items(answers, id -> Json.of(id.toString())));
  }

  static Json.Members extended(Round round) {
    return Json.Members.none().with("dates", dates(round)).with("round", round.number());
  }

  static Json.Members responded(Response response) {
    var payload =
        Json.Members.none()
            .with("place", response.asked().toString())
            .with("round", response.round())
            .with("version", response.version())
            .with("response", response.answer().name())
            .with("channel", response.channel().name());
    return reason(payload, response.words());
  }

  static Json.Members objected(UUID objection, UUID owner, int round, Commitment words) {
    return reason(objection(objection).with("place", owner.toString()).with("round", round), words);
  }

  static Json.Members dissented(Dissent dissent) {
    var payload =
        Json.Members.none()
            .with("place", dissent.asked().toString())
            .with("named", Json.of(dissent.named()));
    return reason(payload, dissent.words());
  }

  static Json.Members tested(UUID objection, UUID by, Objection.Test test) {
    return objection(objection)
        .with("place", by.toString())
        .with("aboutTheAim", Json.of(test.aboutTheAim()))
        .with("explained", Json.of(test.explained()))
        .with("realRisk", Json.of(test.realRisk()));
  }

  /**
   * An objection ends.
   *
   * @param by its owner or the partners
   */
  static Json.Members objectionClosed(UUID objection, String by) {
    return objection(objection).with("by", by);
  }

  static Json.Members closed(Round round) {
    return Json.Members.none().with("round", round.number());
  }

  static Json.Members outcome(Round round, Result result) {
    return closed(round).with("result", result.name());
  }

  static Json.Members facilitated() {
    return Json.Members.none();
  }

  static Json.Members overridden(OrganisationActed acted) {
    return Json.Members.none()
        .with("on", acted.on().toString())
        .with("what", acted.told().what())
        .with("reasons", acted.told().reasons())
        .with("input", acted.told().input());
  }

  /** When the decision comes back. */
  static Json.Members reviewed(LocalDate nextOn) {
    return Json.Members.none().with("nextOn", nextOn.toString());
  }

  private static Json.Members objection(UUID objection) {
    return Json.Members.none().with("objection", objection.toString());
  }

  private static Json.Members reason(Json.Members payload, @Nullable Commitment words) {
    return words == null ? payload : payload.with("reason", words.json());
  }

  /** What was counted. */
  static Json.Members counted(Round round, Map<Side, SideNumbers> numbers) {
    return closed(round)
        .with("lived", numbers.getOrDefault(Side.LIVED, SideNumbers.NONE).json())
        .with("learnt", numbers.getOrDefault(Side.LEARNT, SideNumbers.NONE).json());
  }

  private static List<Json.Members> options(Proposal proposal) {
    return proposal.options().stream()
        .map(words -> Json.Members.none().with("words", words))
        .toList();
  }

  private static Json.Members thresholds(Method method) {
    var quorum = Json.Members.none().with("quorum", "MORE_THAN_HALF_AND_TWO");
    return switch (method) {
      case Method.NoObjections _ -> quorum;
      case Method.BothGroupsAgree(var threshold) -> quorum.with("majority", threshold.name());
    };
  }

  private static Json.Members dates(Round round) {
    return Json.Members.none()
        .with("opens", round.span().opens().toString())
        .with("closes", round.span().closes().toString());
  }
}
