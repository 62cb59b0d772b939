package org.alongside.consultations;

import java.util.List;
import org.alongside.participation.Reason;
import org.alongside.questionnaires.AnswerReason;

/** What is wrong with the answer to one question, by its code. */
public record AboutAnswer(String question, AnswerReason reason) implements Reason {

  @Override
  public String key() {
    return reason.key();
  }

  @Override
  public List<Object> details() {
    return reason.details();
  }
}
