package org.alongside.consultations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.alongside.facts.Channel;
import org.alongside.questionnaires.Answers;

/** All responses that count, one after the other, however many there are. */
public interface EachResponse {

  /** One of them, with what its author sent last. */
  record Counted(
      Reference reference,
      Channel channel,
      LocalDate receivedOn,
      boolean late,
      Instant sentAt,
      Answers answers) {}

  /** In the order in which they came; only a few are in memory at a time. */
  void of(ConsultationId consultation, Consumer<Counted> taker);
}
