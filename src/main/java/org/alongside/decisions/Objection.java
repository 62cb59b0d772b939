package org.alongside.decisions;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.alongside.access.Actor;
import org.alongside.participation.Side;
import org.alongside.record.Commitment;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's objection, a record of its own: it stays open over all rounds until it is closed.
 *
 * @param owner the one of the people asked who raised it
 * @param round in which it was raised
 * @param tests what the partners asked find about it, by who
 */
public record Objection(
    UUID id, UUID owner, int round, Said said, State state, Map<UUID, Test> tests) {

  /** Its reason as it was last put, and by whose hand. */
  public record Said(Commitment words, SaidBy by) {}

  /** Whether and how it was closed. */
  public sealed interface State {}

  /**
   * Still to be answered.
   *
   * @param answeredIn the round whose amendment answers it; null for none yet
   * @param wantClosed those of the people asked who want it closed
   */
  public record Open(@Nullable Integer answeredIn, Set<UUID> wantClosed) implements State {
    public Open {
      wantClosed = Set.copyOf(wantClosed);
    }
  }

  /** By whoever raised it. */
  public record ClosedByOwner() implements State {}

  /** By more than half of the people asked on each side, without its owner. */
  public record ClosedByPartners() implements State {}

  /** What one of the people asked finds. */
  public record Test(boolean aboutTheAim, boolean explained, boolean realRisk) {}

  public Objection {
    tests = Map.copyOf(tests);
  }

  public static Objection raised(UUID id, UUID owner, int round, Said said) {
    return new Objection(id, owner, round, said, new Open(null, Set.of()), Map.of());
  }

  /**
   * Whether more than half of the people asked on each side, and at least two, want it closed; its
   * owner counts neither for nor against.
   */
  boolean closedBy(Set<UUID> wantClosed, List<Asked> asked) {
    return Arrays.stream(Side.values()).allMatch(side -> carried(wantClosed, asked, side));
  }

  private boolean carried(Set<UUID> wantClosed, List<Asked> asked, Side side) {
    var others =
        asked.stream().filter(one -> one.side() == side && !one.id().equals(owner)).toList();
    var closing = others.stream().filter(one -> wantClosed.contains(one.id())).count();
    return closing >= 2 && 2 * closing > others.size();
  }

  public boolean open() {
    return state instanceof Open;
  }

  public Commitment words() {
    return said.words();
  }

  /** Whether somebody who acts for the owner would answer for what the owner said without them. */
  public boolean spokenOver(Actor by) {
    var hand = by.acting() ? SaidBy.SUPPORTER : SaidBy.OWNER;
    return hand.speaksOver(said.by());
  }

  /** After the round in which it was raised and one more, the partners may close it. */
  public boolean partnersMayClose(Round current) {
    return open() && current.number() > round;
  }
}
