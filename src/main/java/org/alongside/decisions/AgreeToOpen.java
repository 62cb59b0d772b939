package org.alongside.decisions;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.participation.Attempt;
import org.alongside.participation.Reason;
import org.alongside.participation.Side;
import org.alongside.partnerships.Roll;
import org.alongside.people.PersonId;

/** Agrees for one side to open a draft as it stands; with the second co-chair it is announced. */
public final class AgreeToOpen {

  private static final int FEWEST_OF_A_SIDE = 2;

  private final Papers papers;
  private final Minutes minutes;
  private final HeardFirst heard;

  public AgreeToOpen(Papers papers, Minutes minutes, HeardFirst heard) {
    this.papers = papers;
    this.minutes = minutes;
    this.heard = heard;
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
    var roll = papers.partnership(draft.dossier()).roll(now);
    var reasons = new ArrayList<Reason>(whyNot(draft, side, roll));
    reasons.addAll(heard.lacks(draft.dossier()));
    if (side.isEmpty() || !reasons.isEmpty()) {
      return Attempt.refused(reasons);
    }
    return draft.dossier().version() == seen
        ? agree(draft.agreedBy(side.get(), by), roll, new Minutes.Act(by, side.get(), now))
        : Attempt.overtaken();
  }

  private static List<DecisionReason> whyNot(DraftDecision draft, Optional<Side> side, Roll roll) {
    var reasons = new ArrayList<DecisionReason>();
    if (side.isEmpty()) {
      reasons.add(DecisionReason.NOT_A_CO_CHAIR);
    }
    if (side.filter(draft.agreed().sides()::contains).isPresent()) {
      reasons.add(DecisionReason.AGREED_ALREADY);
    }
    if (Arrays.stream(Side.values()).anyMatch(one -> roll.size(one) < FEWEST_OF_A_SIDE)) {
      reasons.add(DecisionReason.GROUP_TOO_SMALL);
    }
    return reasons;
  }

  private Attempt<Decision> agree(DraftDecision draft, Roll roll, Minutes.Act act) {
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
