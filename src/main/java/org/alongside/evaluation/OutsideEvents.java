package org.alongside.evaluation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.alongside.people.PersonId;

/** What people recorded of events outside the platform, in their words. */
public interface OutsideEvents {

  void add(UUID project, OutsideEvent event, PersonId recordedBy, Instant now);

  /** All of a project, the latest to have happened first. */
  List<OutsideEvent> of(UUID project);
}
