package org.alongside.consultations;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.alongside.people.PersonId;

/** The reports on what people said. */
public interface Reports {

  /** An empty one where nothing was written. */
  Report of(ConsultationId consultation);

  /** Saves the words, unless somebody changed them after version {@code seen}. */
  boolean save(ConsultationId consultation, Report.Words words, long seen, Saved saved);

  /** Who wrote it, and when. */
  record Saved(PersonId by, Instant at) {}

  /** Lets everyone read it from now on. */
  void publish(ConsultationId consultation, Report.Edition edition);

  /** Those in a project to which people have no answer yet, in the order in which they close. */
  List<Unanswered> unanswered(UUID project);
}
