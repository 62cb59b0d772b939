package org.alongside.decisions.web;

import java.util.Optional;
import org.alongside.decisions.DecisionId;
import org.alongside.decisions.DecisionRegister.Mark;
import org.alongside.web.PageStart;

/** Where the pages of decisions are. */
public final class DecisionPaths {

  public static final String REGISTER = "/decisions";
  static final String NEW = "/decisions/new/{partnership}";
  static final String DECISION = "/decisions/{decision}";
  static final String DRAFT = DECISION + "/draft";
  static final String AGREEMENT = DECISION + "/agreement";
  static final String WAIVER = DECISION + "/waiver";
  static final String RESPONSE = DECISION + "/response";
  static final String ENTERED = DECISION + "/response-for";
  static final String MORE_TIME = DECISION + "/more-time";
  static final String OBJECTION = DECISION + "/objections/{objection}";
  static final String AMENDMENT = DECISION + "/amendment";
  static final String DISSENT = DECISION + "/dissent";
  static final String REVIEW = DECISION + "/review";
  static final String REOPENING = DECISION + "/reopening";
  static final String FACILITATOR = DECISION + "/facilitator";
  static final String BOARD_PAGE = DECISION + "/board-page";
  static final String WITHDRAWAL = DECISION + "/withdrawal";
  static final String OVERRIDE = DECISION + "/override";
  static final String RECORD = DECISION + "/record.json";

  private DecisionPaths() {}

  /** The page on which a partner writes a new one. */
  public static String start(String partnership) {
    return REGISTER + "/new/" + partnership;
  }

  public static String decision(DecisionId id) {
    return REGISTER + "/" + id.value();
  }

  /** The page on which one of the people asked answers. */
  public static String response(DecisionId id) {
    return decision(id) + "/response";
  }

  static String done(DecisionId id, JustDone done) {
    return decision(id) + "?done=" + done.code();
  }

  /** Where the register goes on after a mark. */
  static String registerAfter(String project, Mark mark) {
    var before = "before=" + new PageStart(mark.from(), mark.id()).written();
    return (project.isEmpty() ? REGISTER + "?" : register(project) + "&") + before;
  }

  /** The register of one project alone. */
  public static String register(String project) {
    return REGISTER + "?project=" + project;
  }

  /** The mark that an address names; what is no mark is the first page. */
  static Optional<Mark> mark(String written) {
    return PageStart.read(written).map(start -> new Mark(start.from(), start.id()));
  }
}
