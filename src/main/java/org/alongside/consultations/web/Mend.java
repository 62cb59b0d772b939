package org.alongside.consultations.web;

import java.util.List;
import org.alongside.access.Action;
import org.alongside.consultations.Consultation;
import org.alongside.consultations.Gate;
import org.alongside.consultations.Lack;
import org.alongside.consultations.LacksElsewhere;
import org.alongside.participation.Reason;
import org.alongside.projects.web.ProjectPaths;
import org.alongside.questionnaires.QuestionnaireReason;
import org.alongside.web.Link;
import org.alongside.web.Words;

/** Leads from what still stands against publishing to where it is put right, for those who may. */
final class Mend {

  private final Drafting.Draft draft;

  private Mend(Drafting.Draft draft) {
    this.draft = draft;
  }

  /** Everything at once; what others know of is put right on the page of the project. */
  static List<Link> all(Drafting.Draft draft, Words words) {
    var mend = new Mend(draft);
    return draft.lacks().stream().map(lack -> mend.link(lack, words)).toList();
  }

  private Link link(Reason reason, Words words) {
    return switch (reason) {
      case Lack lack -> new Link(say(lack, words), may(lack.gate()) ? place(lack.gate()) : "");
      case QuestionnaireReason about ->
          new Link(
              PartNames.say(about, consultation().questions(), words),
              mayWrite() ? ConsultationPaths.questions(consultation().slug()) : "");
      case LacksElsewhere lacks -> new Link(say(lacks, words), mayWrite() ? lacks.path() : "");
      default -> new Link(say(reason, words), ProjectPaths.project(draft.project().slug()));
    };
  }

  private boolean may(Gate gate) {
    return gate == Gate.ACTIVITY_SHOWN
        ? draft.may().contains(Action.PUBLISH_CONSULTATION)
        : mayWrite();
  }

  private boolean mayWrite() {
    return draft.may().contains(Action.WRITE_CONSULTATION);
  }

  private static String say(Reason reason, Words words) {
    return words.get(reason.key(), reason.details().toArray());
  }

  private Consultation consultation() {
    return draft.consultation();
  }

  private String place(Gate gate) {
    return switch (gate) {
      case LAST_OPEN_QUESTION -> ConsultationPaths.questions(consultation().slug());
      case ACTIVITY_SHOWN -> activity() + "/publish";
      case ACTIVITY_ASKS -> activity() + "/level";
      default -> blank(blank(gate));
    };
  }

  private String activity() {
    return ProjectPaths.activity(draft.project().slug(), draft.activity().slug());
  }

  private String blank(Blank blank) {
    var sheet = Sheet.of(blank, consultation().terms().size());
    return ConsultationPaths.sheet(consultation().slug(), sheet) + "#" + blank.id();
  }

  /** Where what a demand asks for is typed. */
  static Blank blank(Gate gate) {
    return switch (gate) {
      case WHY -> Blanks.WHY;
      case SUMMARY -> Blanks.SUMMARY;
      case CAN_CHANGE -> Blanks.CAN_CHANGE;
      case FIXED -> Blanks.FIXED;
      case DECIDER -> Blanks.DECIDER;
      case DECIDED_BY, DECIDED_AFTER_CLOSE -> Blanks.BY;
      case NOTHING_DECIDED -> Blanks.NOTHING_DECIDED;
      case LAST_DAY, LAST_DAY_PASSED, TIME -> Blanks.LAST_DAY;
      case OPTIONS -> Blanks.OPTIONS;
      case TURNED_DOWN -> Blanks.TURNED_DOWN;
      case EFFECTS -> Blanks.EFFECTS;
      case INVOLVEMENT -> DutyBlanks.INVOLVEMENT.getFirst();
      case EARLIER -> Blanks.GO_ON;
      case EQUALITY -> DutyBlanks.EQUALITY.getFirst();
      case SCRUTINY -> DutyBlanks.SCRUTINY.getFirst();
      case NOTIFICATION -> DutyBlanks.NOTIFICATION.getFirst();
      case OFFLINE -> Blanks.PAPER;
      case EASY_READ -> FormatBlanks.EASY_READ;
      case LARGE_PRINT -> FormatBlanks.LARGE_PRINT;
      case BSL -> FormatBlanks.BSL;
      case LAST_OPEN_QUESTION, ACTIVITY_SHOWN, ACTIVITY_ASKS ->
          throw new IllegalArgumentException("Not put right on a sheet: " + gate);
    };
  }
}
