package org.alongside.equality.web;

import java.util.ArrayList;
import java.util.List;
import org.alongside.consultations.Consultation;
import org.alongside.consultations.web.ConsultationPaths;
import org.alongside.equality.EqualityQuestion;
import org.alongside.equality.Said;
import org.alongside.web.Choice;
import org.alongside.web.Words;

/** The equality questions, with what the same person said before. */
public record EqualityPage(Consultation consultation, Said said) {

  public String path() {
    return EqualityPaths.questions(consultation.slug());
  }

  /** Where somebody goes on who says nothing. */
  public String skip() {
    return ConsultationPaths.sent(consultation.slug());
  }

  public List<EqualityQuestion> questions() {
    return List.of(EqualityQuestion.values());
  }

  public List<Choice> choices(EqualityQuestion question, Words words) {
    var chosen = said.chosen().getOrDefault(question, "");
    var choices = new ArrayList<Choice>();
    for (var choice : question.choices()) {
      choices.add(
          Choice.of(choice, EqualityWords.choice(question, choice, words), choice.equals(chosen)));
    }
    choices.add(
        Choice.of(
            EqualityQuestion.DECLINED,
            words.get("equality.declined"),
            EqualityQuestion.DECLINED.equals(chosen)));
    return choices;
  }
}
