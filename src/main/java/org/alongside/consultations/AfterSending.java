package org.alongside.consultations;

import java.util.Optional;

/** What a later capability asks of whoever has just sent their answers. */
public interface AfterSending {

  /** Where it asks; empty where it asks nothing. */
  Optional<String> path(Consultation consultation);
}
