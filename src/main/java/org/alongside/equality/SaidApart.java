package org.alongside.equality;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.alongside.consultations.ConsultationId;

/** What people said about themselves, never beside what they answered. */
public interface SaidApart {

  /** Keeps it, in place of what was there; the week is that of the first time. */
  void keep(ConsultationId consultation, Apart apart, Said said, LocalDate week);

  Optional<Said> of(ConsultationId consultation, Apart apart);

  void forget(ConsultationId consultation, Apart apart);

  /** How many said something in each week, and how many of each group. */
  List<Reach.Week> weeks(ConsultationId consultation);
}
