package org.alongside.consultations;

import java.util.List;
import org.alongside.people.PersonId;

/** Who has begun to answer while signed in, and has not sent what they wrote. */
public interface Unsent {

  List<PersonId> people(ConsultationId consultation);
}
