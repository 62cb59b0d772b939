package org.alongside.record;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.participation.Side;

/**
 * What the first entry of a record holds: everything that is fixed when a decision opens. The terms
 * are named one by one, so that a recount knows where to look.
 */
public record Opening(Terms terms, List<Asked> roll) {

  /**
   * What is decided and how.
   *
   * @param options in the order shown, each with its id and words
   * @param thresholds what the method needs: quorum, majority, floor, budget
   * @param dates opened, closes, and when the roll was published
   */
  public record Terms(
      String question,
      List<Json.Members> options,
      String method,
      Json.Members thresholds,
      Json.Members dates) {}

  /**
   * One person asked.
   *
   * @param place a random id for this decision only, so that decisions can't be joined up
   * @param person commits to who it is
   */
  public record Asked(UUID place, Side side, Commitment person) {

    Json.Members json() {
      return person.json().with("place", place.toString()).with("side", side.name());
    }
  }

  public Opening {
    roll = List.copyOf(roll);
  }

  /** The payload of the entry, ready for more members that a method needs. */
  public Json.Members payload() {
    return Json.Members.none()
        .with("question", terms.question())
        .with("options", Json.items(terms.options(), option -> option))
        .with("method", terms.method())
        .with("thresholds", terms.thresholds())
        .with("dates", terms.dates())
        .with("roll", Json.items(roll, Asked::json));
  }

  /** Whether a payload says all that an opening has to. */
  static boolean complete(Json.Members payload) {
    return payload.text("question").isPresent()
        && payload.find("options").filter(Json.Items.class::isInstance).isPresent()
        && payload.text("method").isPresent()
        && payload.members("thresholds").isPresent()
        && payload.members("dates").isPresent()
        && payload.find("roll").filter(Json.Items.class::isInstance).isPresent()
        && payload.items("roll").stream().allMatch(asked -> side(asked).isPresent());
  }

  private static Optional<String> side(Json asked) {
    return asked instanceof Json.Members members && members.text("place").isPresent()
        ? members.text("side").filter(Opening::isSide)
        : Optional.empty();
  }

  private static boolean isSide(String code) {
    return code.equals(Side.LIVED.name()) || code.equals(Side.LEARNT.name());
  }
}
