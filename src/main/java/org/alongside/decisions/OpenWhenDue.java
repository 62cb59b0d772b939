package org.alongside.decisions;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.alongside.participation.Attempt;
import org.alongside.partnerships.Roll;
import org.alongside.record.EntryType;
import org.alongside.record.Opening;

/**
 * Opens an announced decision at its time and fixes who is asked. Whoever left or paused since is
 * not asked any more. If somebody came, or changed side, the people asked would not be those who
 * were announced: it is announced again, and everyone gets their time.
 */
public final class OpenWhenDue {

  private final Papers papers;
  private final Minutes minutes;

  public OpenWhenDue(Papers papers, Minutes minutes) {
    this.papers = papers;
    this.minutes = minutes;
  }

  public Attempt<Decision> open(DecisionId id, Instant now) {
    if (!(papers.forChange(id).orElseThrow() instanceof AnnouncedDecision announced)) {
      return Attempt.refused(DecisionReason.NOT_ANNOUNCED);
    }
    if (!announced.due(now)) {
      return Attempt.refused(DecisionReason.NOT_DUE_YET);
    }
    var roll = papers.partnership(announced.dossier()).roll(now);
    return announced.surprises(roll) ? putOff(announced, roll, now) : open(announced, roll, now);
  }

  private Attempt<Decision> putOff(AnnouncedDecision announced, Roll roll, Instant now) {
    var change = RollChange.between(announced.published(), roll);
    minutes.publish(
        announced.dossier(), DecisionFact.PUT_OFF, Minutes.Act.clock(now), details(change));
    return papers.save((Decision) announced.putOff(roll, now));
  }

  private Attempt<Decision> open(AnnouncedDecision announced, Roll roll, Instant now) {
    var open = announced.open(roll, papers.decisions().rounds(announced.id()), now);
    var change = RollChange.between(announced.published(), roll);
    minutes.enter(
        open.dossier(),
        open.dossier().attempt() == 1 ? EntryType.OPENED : EntryType.REOPENED,
        now,
        Payloads.opened(open, commitments(open), announced.announcedAt()));
    minutes.publish(open.dossier(), DecisionFact.OPENED, Minutes.Act.clock(now), details(change));
    return papers.save((Decision) open);
  }

  private List<Opening.Asked> commitments(OpenDecision open) {
    var asked = new ArrayList<Opening.Asked>();
    for (var one : open.asked()) {
      var person = papers.words().keep(open.id().value(), one.person(), one.person().toString());
      asked.add(new Opening.Asked(one.id(), one.side(), person));
    }
    return asked;
  }

  private static Map<String, String> details(RollChange change) {
    return Map.of(
        "come", String.valueOf(change.come().size()),
        "gone", String.valueOf(change.gone().size()));
  }
}
