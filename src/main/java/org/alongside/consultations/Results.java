package org.alongside.consultations;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What was counted of each consultation when it was over. */
public interface Results {

  /** As it was counted last. */
  Optional<Result> counted(ConsultationId consultation);

  void keep(ConsultationId consultation, Result result);

  /** Closed ones that were not counted, or to which something came since: a few at a time. */
  List<ConsultationId> due(Instant now);
}
