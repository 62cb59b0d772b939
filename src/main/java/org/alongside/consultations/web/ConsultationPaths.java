package org.alongside.consultations.web;

import org.alongside.consultations.ResponseId;
import org.alongside.consultations.ReturnKey;
import org.alongside.projects.Slug;
import org.alongside.projects.web.ProjectPaths;

/** Where the pages of consultations are. */
public final class ConsultationPaths {

  static final String ONE = "/consultations/{consultation}";
  static final String ANSWERS = ONE + "/answers";
  static final String KEYING = ONE + "/keying";
  static final String KEYING_AGAIN = KEYING + "/again";
  static final String PAPER = ONE + "/paper";
  static final String SCRIPT = ONE + "/phone";
  static final String PROGRESS = ONE + "/progress";
  static final String RESPONSES = ONE + "/responses.csv";
  static final String ALL_RESPONSES = ONE + "/responses";
  static final String ONE_RESPONSE = ALL_RESPONSES + "/{response}";
  static final String QUOTING = ANSWERS + "/quoting";
  static final String QUOTES = ONE_RESPONSE + "/quotes";
  static final String OBJECTION = ANSWERS + "/objection";
  static final String PAGE = ANSWERS + "/pages/{page}";

  static final String ANSWER_FILE = PAGE + "/files/{question}";
  static final String OWN_FILE = ANSWERS + "/files/{stored}/{name}";
  static final String RETURN = ONE + "/return";
  static final String WAY_BACK = ANSWERS + "/way-back";
  static final String BEHALF = ANSWERS + "/for";
  static final String WRITERS = ANSWERS + "/writers";
  static final String LEAVING = ANSWERS + "/leaving";

  static final String TRANSCRIPTS = ONE + "/transcripts";
  static final String TRANSCRIPT = TRANSCRIPTS + "/{response}/{question}";

  static final String START = "/projects/{project}/activities/{activity}/consultation";
  static final String DRAFT = ONE + "/edit";
  static final String SHEET = DRAFT + "/{sheet}";
  static final String EARLIER = DRAFT + "/earlier";
  static final String QUESTIONS = ONE + "/questions";
  static final String COPY = QUESTIONS + "/copy";
  static final String TEMPLATES = QUESTIONS + "/templates";
  static final String AGREEMENT = ONE + "/agreement";
  static final String NEW_PART = QUESTIONS + "/new";
  static final String PART = QUESTIONS + "/parts/{part}";
  static final String PICTURES = PART + "/pictures";
  static final String GROUP = QUESTIONS + "/groups/{group}";
  static final String PREVIEW = ONE + "/preview";
  static final String LONGER = ONE + "/longer";
  static final String PAUSE = ONE + "/pause";
  static final String WORDING = ONE + "/wording";
  static final String SCRUTINY = ONE + "/scrutiny";
  static final String RESULTS = ONE + "/results";
  static final String REPORT = ONE + "/report";
  static final String CLOSE = ONE + "/close";
  static final String PUBLISH = ONE + "/publish";

  private ConsultationPaths() {}

  public static String one(Slug consultation) {
    return "/consultations/" + consultation;
  }

  static String keying(Slug consultation) {
    return one(consultation) + "/keying";
  }

  static String keyingAgain(Slug consultation) {
    return keying(consultation) + "/again";
  }

  static String keyingAgain(Slug consultation, ResponseId response) {
    return keyingAgain(consultation) + "/" + response.value();
  }

  static String paper(Slug consultation) {
    return one(consultation) + "/paper";
  }

  static String script(Slug consultation) {
    return one(consultation) + "/phone";
  }

  static String pictures(Slug consultation, String part) {
    return questions(consultation) + "/parts/" + part + "/pictures";
  }

  static String transcripts(Slug consultation) {
    return one(consultation) + "/transcripts";
  }

  public static String progress(Slug consultation) {
    return one(consultation) + "/progress";
  }

  static String responses(Slug consultation) {
    return one(consultation) + "/responses.csv";
  }

  static String allResponses(Slug consultation) {
    return one(consultation) + "/responses";
  }

  static String response(Slug consultation, ResponseId response) {
    return allResponses(consultation) + "/" + response.value();
  }

  static String scrutiny(Slug consultation) {
    return one(consultation) + "/scrutiny";
  }

  static String results(Slug consultation) {
    return one(consultation) + "/results";
  }

  static String report(Slug consultation) {
    return one(consultation) + "/report";
  }

  static String answers(Slug consultation) {
    return one(consultation) + "/answers";
  }

  static String page(Slug consultation, String code) {
    return answers(consultation) + "/pages/" + code;
  }

  static String answerFile(Slug consultation, String page, String question) {
    return page(consultation, page) + "/files/" + question;
  }

  static String comeBack(Slug consultation) {
    return one(consultation) + "/return";
  }

  /** With the key, for a letter. */
  static String comeBack(Slug consultation, ReturnKey key) {
    return comeBack(consultation) + "?key=" + key.grouped();
  }

  static String behalf(Slug consultation) {
    return answers(consultation) + "/for";
  }

  static String check(Slug consultation) {
    return answers(consultation) + "/check";
  }

  public static String sent(Slug consultation) {
    return answers(consultation) + "/sent";
  }

  static String copy(Slug consultation) {
    return answers(consultation) + "/pdf";
  }

  static String start(Slug project, Slug activity) {
    return ProjectPaths.activity(project, activity) + "/consultation";
  }

  public static String draft(Slug consultation) {
    return one(consultation) + "/edit";
  }

  static String sheet(Slug consultation, Sheet sheet) {
    return draft(consultation) + "/" + sheet.path();
  }

  static String publish(Slug consultation) {
    return one(consultation) + "/publish";
  }

  static String questions(Slug consultation) {
    return one(consultation) + "/questions";
  }
}
