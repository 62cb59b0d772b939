package org.alongside.consultations;

import java.time.Instant;
import java.util.List;
import org.alongside.questionnaires.Answers;
import org.jspecify.annotations.Nullable;

/** Responses that come, or go, many at a time. */
public interface ManyResponses {

  /**
   * One that counts from its first moment; its key is with whoever wrote it.
   *
   * @param quotable whether they agree that their words are shown in the report
   */
  record Whole(
      Slip slip, ReturnKey key, Answers counted, Response.Receipt receipt, boolean quotable) {}

  /**
   * One that is begun, and of which nothing counts.
   *
   * @param page where its author stands; null where they have not seen a page
   */
  record Begun(Slip slip, ReturnKey key, @Nullable String page) {}

  void add(List<Whole> all);

  void begin(List<Begun> all);

  /** Forgets what they say, and that they counted; those that are gone already stay so. */
  List<ResponseId> withdraw(List<ResponseId> all, Instant now);
}
