package org.alongside.decisions.storage;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.alongside.counting.Threshold;
import org.alongside.decisions.AgreedBy;
import org.alongside.decisions.AnnouncedDecision;
import org.alongside.decisions.ClosedDecision;
import org.alongside.decisions.Decision;
import org.alongside.decisions.DecisionLine.Phase;
import org.alongside.decisions.DraftDecision;
import org.alongside.decisions.Method;
import org.alongside.decisions.OpenDecision;
import org.alongside.decisions.WithdrawnDraft;
import org.alongside.participation.Side;
import org.jspecify.annotations.Nullable;

/** The values of a decision's row, by the names of its columns. */
final class DecisionValues {

  private DecisionValues() {}

  static Map<String, @Nullable Object> of(Decision decision) {
    var values = new HashMap<String, @Nullable Object>();
    var dossier = decision.dossier();
    values.put("id", dossier.id().value());
    values.put("partnership", dossier.home().partnership().value());
    values.put("project", dossier.home().project());
    values.put("attempt", dossier.attempt());
    values.put("version", dossier.version());
    terms(decision, values);
    var agreed = decision instanceof DraftDecision draft ? draft.agreed() : AgreedBy.NOBODY;
    for (var side : Side.values()) {
      values.put(Cells.agreed(side), Cells.agreed(agreed, side));
    }
    values.put("phase", phase(decision).name());
    values.put(
        "announced_at",
        decision instanceof AnnouncedDecision announced ? stamp(announced.announcedAt()) : null);
    outcome(decision, values);
    return values;
  }

  private static void terms(Decision decision, Map<String, @Nullable Object> values) {
    var terms = decision.terms();
    values.put("question", terms.proposal().question());
    values.put("background", terms.proposal().background());
    values.put("options", Cells.texts(terms.proposal().options()));
    values.put("method", terms.method().code());
    values.put("threshold", threshold(terms.method()));
    values.put("opens", stamp(terms.timetable().opens()));
    values.put("closes", stamp(terms.timetable().closes()));
    values.put("review", terms.timetable().review());
    values.put("minutes", terms.minutes());
    values.put("listed", terms.listed());
  }

  /** Null for the method that needs none, and so tells which method it is. */
  static @Nullable String threshold(Method method) {
    return method instanceof Method.BothGroupsAgree(Threshold threshold) ? threshold.name() : null;
  }

  private static void outcome(Decision decision, Map<String, @Nullable Object> values) {
    var closed = decision instanceof ClosedDecision found ? found : null;
    values.put("closed_at", closed == null ? null : stamp(closed.aftermath().closedAt()));
    values.put("result", closed == null ? null : closed.result().name());
    var facilitated = closed == null ? null : closed.aftermath().facilitatedAt();
    values.put("facilitated_at", Cells.stamp(facilitated));
    values.put("brought_back", closed == null ? null : closed.aftermath().broughtBack());
    values.put(
        "withdrawn_at",
        decision instanceof WithdrawnDraft(_, var withdrawnAt) ? stamp(withdrawnAt) : null);
    if (closed != null) {
      values.put("review", closed.aftermath().review());
    }
  }

  static Phase phase(Decision decision) {
    return switch (decision) {
      case DraftDecision _ -> Phase.DRAFT;
      case WithdrawnDraft _ -> Phase.WITHDRAWN;
      case AnnouncedDecision _ -> Phase.ANNOUNCED;
      case OpenDecision _ -> Phase.OPEN;
      case ClosedDecision _ -> Phase.CLOSED;
    };
  }

  private static Timestamp stamp(Instant moment) {
    return Timestamp.from(moment);
  }
}
