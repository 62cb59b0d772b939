package org.alongside.decisions;

import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import org.alongside.participation.Attempt;
import org.alongside.participation.Side;
import org.alongside.people.PersonId;

/** Agrees for one side to open a draft as it stands; with the second co-chair it is announced. */
public final class AgreeToOpen {

  private static final int FEWEST_OF_A_SIDE = 2;

  private final Papers papers;
  private final Minutes minutes;

  public AgreeToOpen(Papers papers, Minutes minutes) {
    this.papers = papers;
    this.minutes = minutes;
  }

  /**
   * Agrees.
   *
   * @param seen the version that the co-chair has read
   */
  public Attempt<Decision> agree(DecisionId id, int seen, PersonId by, Instant now) {
    if (!(papers.forChange(id).orElseThrow() instanceof DraftDecision found)) {
      return Attempt.refused(DecisionReason.NOT_A_DRAFT);
    }
    var draft = found.standing(papers.partnership(found.dossier()));
    var side = papers.chairs(draft.dossier(), by);
    if (side.isEmpty()) {
      return Attempt.refused(DecisionReason.NOT_A_CO_CHAIR);
    }
    if (draft.agreed().sides().contains(side.get())) {
      return Attempt.refused(DecisionReason.AGREED_ALREADY);
    }
    return draft.dossier().version() == seen
        ? agree(draft.agreedBy(side.get(), by), new Minutes.Act(by, side.get(), now))
        : Attempt.overtaken();
  }

  private Attempt<Decision> agree(DraftDecision draft, Minutes.Act act) {
    var roll = papers.partnership(draft.dossier()).roll(act.at());
    if (Arrays.stream(Side.values()).anyMatch(side -> roll.size(side) < FEWEST_OF_A_SIDE)) {
      return Attempt.refused(DecisionReason.GROUP_TOO_SMALL);
    }
    minutes.tell(draft.dossier(), DecisionFact.AGREED_TO_OPEN, act);
    if (!draft.agreed().both()) {
      return papers.save((Decision) draft);
    }
    var announced = draft.announced(roll, act.at());
    minutes.publish(
        draft.dossier(),
        DecisionFact.ANNOUNCED,
        act,
        Map.of("lived", size(announced, Side.LIVED), "learnt", size(announced, Side.LEARNT)));
    return papers.save((Decision) announced);
  }

  private static String size(AnnouncedDecision announced, Side side) {
    return String.valueOf(announced.published().size(side));
  }
}
