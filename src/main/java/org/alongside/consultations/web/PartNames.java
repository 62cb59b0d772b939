package org.alongside.consultations.web;

import java.util.List;
import org.alongside.questionnaires.Chapter;
import org.alongside.questionnaires.Page;
import org.alongside.questionnaires.Questionnaire;
import org.alongside.questionnaires.QuestionnaireReason;
import org.alongside.web.Words;

/** Says the parts of a questionnaire by number and title: nobody knows their codes. */
final class PartNames {

  private final Questionnaire questionnaire;
  private final Words words;

  PartNames(Questionnaire questionnaire, Words words) {
    this.questionnaire = questionnaire;
    this.words = words;
  }

  /** What is wrong, in words that name what it is about. */
  static String say(QuestionnaireReason reason, Questionnaire questionnaire, Words words) {
    var names = new PartNames(questionnaire, words);
    var details = reason.details().stream().map(code -> names.of(String.valueOf(code)));
    return words.get(reason.key(), details.toArray());
  }

  String of(String code) {
    var number = questionnaire.numbers().get(code);
    if (number != null) {
      return words.get("consultations.part.question", number);
    }
    for (var chapter : questionnaire.chapters()) {
      if (chapter.code().equals(code)) {
        return chapter(chapter);
      }
    }
    return page(code);
  }

  private String page(String code) {
    List<Page> pages = questionnaire.pages();
    for (int place = 0; place < pages.size(); place++) {
      var page = pages.get(place);
      if (page.code().equals(code)) {
        return words.get("consultations.part.page", place + 1);
      }
      if (page.parts().stream().anyMatch(part -> part.code().equals(code))) {
        return words.get("consultations.part.text", place + 1);
      }
    }
    return words.get("consultations.part.gone");
  }

  String chapter(Chapter chapter) {
    int number = questionnaire.chapters().indexOf(chapter) + 1;
    return chapter.title().isBlank()
        ? words.get("consultations.part.chapter", number)
        : words.get("consultations.part.chapter-titled", number, chapter.title());
  }
}
