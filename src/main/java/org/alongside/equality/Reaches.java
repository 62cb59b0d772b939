package org.alongside.equality;

import java.util.List;
import java.util.Optional;
import org.alongside.consultations.ConsultationId;

/** What was shown of each consultation, week by week; only rounded numbers are kept. */
public interface Reaches {

  Optional<Reach> latest(ConsultationId consultation);

  void keep(ConsultationId consultation, Reach reach);

  /** Those in which somebody said something about themselves. */
  List<ConsultationId> all();
}
