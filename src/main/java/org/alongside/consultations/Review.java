package org.alongside.consultations;

import java.time.Instant;
import org.alongside.people.PersonId;

/**
 * A look at how it goes while there is still time to do something about it.
 *
 * @param seen what was seen: who answers, who doesn't, where people stop
 * @param action what is done about it, by whom and by when
 */
public record Review(ConsultationId consultation, String seen, String action, Act act) {

  /** Who wrote it down, and when. */
  public record Act(PersonId by, Instant at) {}
}
