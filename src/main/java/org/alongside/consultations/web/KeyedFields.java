package org.alongside.consultations.web;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.alongside.questionnaires.Questionnaire;
import org.alongside.web.Choice;
import org.alongside.web.Words;

/**
 * Reads numbers typed from paper, where every choice has a number, as the choices themselves. What
 * is no number of the question stays as it was typed, does not fit, and is refused with the others.
 */
final class KeyedFields {

  private static final Pattern BETWEEN = Pattern.compile("[\\s,;./]+");
  static final Set<AskedQuestion.Shape> NUMBERED =
      Set.of(AskedQuestion.Shape.RADIOS, AskedQuestion.Shape.LIST, AskedQuestion.Shape.CHECKBOXES);

  private final Fields typed;
  private final Fields read = Fields.none();

  private KeyedFields(Fields typed) {
    this.typed = typed;
  }

  static Fields read(Questionnaire questionnaire, Fields typed) {
    var keyed = new KeyedFields(typed);
    typed.all().forEach((field, values) -> keyed.read.all().addAll(field, values));
    KeyedQuestion.all(questionnaire, typed).forEach(keyed::read);
    return keyed.read;
  }

  /** A choice has its number in every language. */
  private void read(KeyedQuestion question) {
    if (question.numbered()) {
      numbers(question.id(), question.choices(Words.english()));
    } else if (question.shape() == AskedQuestion.Shape.MATRIX) {
      question
          .asked()
          .rows()
          .forEach(row ->
              numbers(question.asked().id(row.code()), question.asked().columns(row.code())));
    }
  }

  private void numbers(String field, List<Choice> choices) {
    var text = typed.of(field);
    read.all().remove(field);
    if (!text.isEmpty()) {
      BETWEEN.splitAsStream(text).forEach(number -> read.put(field, code(number, choices)));
    }
  }

  private static String code(String number, List<Choice> choices) {
    int place = number.matches("[0-9]{1,3}") ? Integer.parseInt(number) : 0;
    return place >= 1 && place <= choices.size() ? choices.get(place - 1).value() : number;
  }
}
