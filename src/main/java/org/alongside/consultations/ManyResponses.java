package org.alongside.consultations;

import java.time.Instant;
import java.util.List;
import org.alongside.questionnaires.Answers;

/** Responses that come, or go, many at a time. */
public interface ManyResponses {

  /** One that counts from its first moment; its key is with nobody. */
  record Whole(Slip slip, ReturnKey key, Answers counted, Response.Receipt receipt) {}

  void add(List<Whole> all);

  /** Forgets what they say, and that they counted; those that are gone already stay so. */
  List<ResponseId> withdraw(List<ResponseId> all, Instant now);
}
