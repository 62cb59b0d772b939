package org.alongside.consultations.storage;

import java.util.LinkedHashMap;
import java.util.Map;
import org.alongside.consultations.Section;
import org.alongside.consultations.Terms;
import org.alongside.questionnaires.Questionnaire;

/** The names under which the parts of a consultation are kept. */
final class Sections {

  static final String QUESTIONS = "questions";

  private Sections() {}

  /** Never changed: rows stand under them. */
  static String name(Section section) {
    return switch (section) {
      case Section.Matter _ -> "matter";
      case Section.Influence _ -> "influence";
      case Section.Deciding _ -> "deciding";
      case Section.Options _ -> "options";
      case Section.Timing _ -> "timing";
      case Section.Ways _ -> "ways";
      case Section.Duties _ -> "duties";
      case Section.Formats _ -> "formats";
      case Section.Exceptions _ -> "exceptions";
      case Section.Answerers _ -> "answerers";
      case Section.Earlier _ -> "earlier";
    };
  }

  static Map<String, String> write(Terms terms, Questionnaire questions) {
    var parts = new LinkedHashMap<String, String>();
    parts.put("matter", Json.write(terms.matter()));
    parts.put("influence", Json.write(terms.influence()));
    parts.put("deciding", Json.write(terms.deciding()));
    parts.put("options", Json.write(terms.options()));
    parts.put("timing", Json.write(terms.timing()));
    parts.put("ways", Json.write(terms.ways()));
    parts.put("duties", Json.write(terms.duties()));
    parts.put("formats", Json.write(terms.formats()));
    parts.put("exceptions", Json.write(terms.exceptions()));
    parts.put("answerers", Json.write(terms.answerers()));
    parts.put("earlier", Json.write(terms.earlier()));
    parts.put(QUESTIONS, Json.write(questions));
    return parts;
  }

  /** All parts of one consultation, as PostgreSQL gathered them. */
  record Whole(
      Section.Matter matter,
      Section.Influence influence,
      Section.Deciding deciding,
      Section.Options options,
      Section.Timing timing,
      Section.Ways ways,
      Section.Duties duties,
      Section.Formats formats,
      Section.Exceptions exceptions,
      Section.Answerers answerers,
      Section.Earlier earlier,
      Questionnaire questions) {

    Terms terms() {
      return new Terms(
          matter,
          influence,
          deciding,
          options,
          timing,
          ways,
          duties,
          formats,
          exceptions,
          answerers,
          earlier);
    }
  }
}
