package org.alongside.consultations;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.alongside.questionnaires.Answer;
import org.alongside.questionnaires.Answers;

/** All responses, each found by the key that only its author holds. */
public interface Responses {

  /** Adds one; false when its reference or key is taken, and another has to be drawn. */
  boolean add(Slip slip, ReturnKey key);

  Optional<Response> find(ReturnKey key);

  /** Finds it and keeps others from changing it until this transaction is over. */
  Optional<Response> claim(ResponseId id);

  /** Saves what these pages hold now, by their code; false when it was taken back meanwhile. */
  boolean save(ResponseId id, Map<String, Map<String, Answer>> pages, Instant now);

  /** Lets these answers count, instead of those that were sent before. */
  void send(ResponseId id, Answers counted, Response.Receipt receipt);

  /** Forgets what it says, and that it counted. */
  void withdraw(ResponseId id, Instant now);
}
