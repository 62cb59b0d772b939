package org.alongside.evaluation;

import java.time.Instant;
import java.util.UUID;
import org.alongside.people.PersonId;

/** What a partner says in public about one criterion; it changes nothing in how it stands. */
public record Remark(UUID id, Criterion criterion, PersonId by, String words, Instant at) {

  static final int LONGEST = 1000;
}
