package org.alongside.projects;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.alongside.participation.Side;
import org.alongside.people.PersonId;

/** Every version of every mandate, who agreed it, and what became of its decisions. */
public interface Mandates {

  /** Adds the next version, unless somebody added one after version {@code seen}. */
  boolean write(ProjectId project, List<Mandate.Item> items, long seen, PersonId by, Instant now);

  /** Somebody agrees for the side they hold then; the first time counts. */
  void agree(ProjectId project, long version, PersonId person, Side side, Instant now);

  /** Who agreed, and for which side. */
  Map<PersonId, Side> agreedBy(ProjectId project, long version);

  /** More than half of the side have agreed this version. */
  void settle(ProjectId project, long version, Side side, Instant now);

  void add(ProjectId project, MandateEvent event, PersonId by, Instant now);
}
