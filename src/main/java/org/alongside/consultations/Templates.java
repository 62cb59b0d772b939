package org.alongside.consultations;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.people.PersonId;

/** Everything that was saved to be asked again, for everyone here who writes questions. */
public interface Templates {

  /** By name. */
  List<Template> all();

  Optional<Template> find(UUID id);

  /** False when there is one of this name. */
  boolean add(Template template, PersonId by, Instant now);

  void remove(UUID id, Instant now);
}
