package org.alongside.consultations.web;

import java.util.List;
import org.alongside.questionnaires.Answer;
import org.alongside.questionnaires.Answers;
import org.alongside.questionnaires.Page;
import org.alongside.questionnaires.Question;
import org.alongside.web.DateTyped;

/** Writes answers that were kept back into the fields of their page. */
final class KeptFields {

  private final Fields fields = Fields.none();

  private KeptFields() {}

  static Fields of(Page page, Answers answers) {
    var kept = new KeptFields();
    for (var question : page.questions()) {
      answers.to(question.code()).ifPresent(answer -> kept.write(question, answer));
    }
    return kept.fields;
  }

  private void write(Question question, Answer answer) {
    String code = question.code();
    String id = Fields.id(code);
    switch (answer) {
      case Answer.Declined _ -> {
        fields.put(id, AnswerForm.DECLINED);
        fields.put(id + "-declined", AnswerForm.DECLINED);
      }
      case Answer.Words(var text) -> fields.put(id, text);
      case Answer.Chosen(var choices, var other) -> {
        choices.forEach(choice -> fields.put(id, choice));
        if (other != null) {
          fields.put(id, AnswerForm.OTHER_CHOSEN);
          fields.put(id + "-" + AnswerForm.OTHER, other);
        }
      }
      case Answer.Ordered(var choices) -> order(code, choices);
      case Answer.Grid(var columns) ->
          columns.forEach((row, column) -> fields.put(Fields.id(code, row), column));
      case Answer.Amount(var value) -> fields.put(id, value.toPlainString());
      case Answer.Day(var day) -> day(id, DateTyped.of(day));
      case Answer.PostcodeArea(var outward) -> fields.put(id, outward);
      case Answer.Contact(var name, var email, var phone) -> {
        fields.put(Fields.id(code, "name"), name);
        fields.put(Fields.id(code, "email"), email);
        fields.put(Fields.id(code, "phone"), phone);
      }
      case Answer.InLanguage(var text, var language) -> {
        fields.put(id, text);
        fields.put(Fields.id(code, "language"), language);
      }
      case Answer.File(_, var name) -> fields.put(Fields.id(code, "file"), name);
      case Answer.Recorded(_, var name) -> fields.put(Fields.id(code, "file"), name);
    }
  }

  private void order(String code, List<String> choices) {
    for (int place = 0; place < choices.size(); place++) {
      fields.put(Fields.id(code, choices.get(place)), String.valueOf(place + 1));
    }
  }

  private void day(String id, DateTyped day) {
    fields.put(id + "-day", day.day());
    fields.put(id + "-month", day.month());
    fields.put(id + "-year", day.year());
  }
}
