package org.alongside.consultations;

import java.util.Map;

/** What was said about setting responses aside. */
public interface Asides {

  Aside of(ResponseId response);

  /** Keeps what was done next; false where somebody else was faster. */
  boolean add(ResponseId response, Aside.Step step, boolean aside);

  /** How many sent responses don't count now, by why. */
  Map<Aside.Why, Long> counts(ConsultationId consultation);

  /** Why each of them does not count, by its reference. */
  Map<Reference, Aside.Why> all(ConsultationId consultation);
}
