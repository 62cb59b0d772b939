package org.alongside.consultations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.alongside.people.PersonId;

/** What the body that scrutinises health services asked and said. */
public interface Scrutiny {

  /** Everything that is recorded, in the order in which it happened. */
  List<Scrutinised> of(ConsultationId consultation);

  /** What that body is called on a day; before the first name, the first. */
  String body(LocalDate day);

  void add(ConsultationId consultation, Scrutinised one, Entered entered);

  /** Who recorded it, and when. */
  record Entered(PersonId by, Instant at) {}
}
