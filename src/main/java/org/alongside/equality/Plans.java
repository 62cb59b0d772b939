package org.alongside.equality;

import org.alongside.consultations.ConsultationId;

/** What was planned for each consultation. */
public interface Plans {

  /** As it stands now; one that asks nothing while nobody has said anything. */
  Plan of(ConsultationId consultation);

  /** Adds a version; false when somebody else was faster. */
  boolean add(Plan plan, Plan.Change change);
}
